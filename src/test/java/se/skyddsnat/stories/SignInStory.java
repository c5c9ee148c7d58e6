package se.skyddsnat.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who one is decides which pages exist. */
class SignInStory extends Story {

    @Test
    void a_visitor_is_asked_who_she_is_before_the_desk() {
        assertThat(visitor().get("/desk").path()).startsWith("/logga-in");
    }

    @Test
    void a_page_for_staff_does_not_exist_for_a_child() {
        assertThat(citizen("201601122383", "Alva").get("/desk").status()).isEqualTo(404);
    }

    @Test
    void the_sign_in_page_is_for_everybody() {
        try (var screen = Screen.phone(address())) {
            screen.open("/logga-in").isForEverybody().fitsItsWidth().picture("sign-in-phone");
        }
    }
}
