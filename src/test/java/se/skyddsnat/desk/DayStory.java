package se.skyddsnat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.skyddsnat.desk.Scene.Child;
import se.skyddsnat.identity.Person.Sex;
import se.skyddsnat.identity.Protection;
import se.skyddsnat.stories.Screen;

/** What somebody on duty sees when she opens her day. */
class DayStory extends AtTheDesk {

    private static final String[][] CHILDREN = {
        {"Alva", "Norberg", "7", "GIRL"}, {"Hugo", "Ström", "3", "BOY"}, {"Ines", "Haddad", "14", "GIRL"},
        {"Leo", "Sandin", "11", "BOY"}, {"Maja", "Öberg", "9", "GIRL"}, {"Omar", "Yusuf", "16", "BOY"},
        {"Tuva", "Fors", "1", "GIRL"}, {"Noel", "Dahl", "5", "BOY"}, {"Elsa", "Wikman", "12", "GIRL"},
        {"Adam", "Rask", "8", "BOY"}, {"Nora", "Lindh", "15", "GIRL"}
    };

    @Test
    void the_whole_day_stands_on_one_screen_with_what_breaks_next_on_top() {
        var scene = in("0380");
        var hours = new int[] {2, 5, 22, 30, 70, 120, 200, 260, 300, 310, 330};
        for (int i = 0; i < CHILDREN.length; i++) {
            var c = CHILDREN[i];
            var matter = scene.reported(
                    Child.called(c[0], c[1], Integer.parseInt(c[2]), Sex.valueOf(c[3])), Duration.ofHours(hours[i]));
            if (i > 1) {
                scene.ownedBy(matter, i % 3 == 0 ? "mottagning2.0380" : "mottagning1.0380");
            }
            if (i > 6) {
                scene.inquiry(matter, Duration.ofDays(9 * i));
            }
        }
        scene.ownedBy(
                scene.reported(
                        Child.called("Vera", "Hemlig", 6, Sex.GIRL).with("201301232391", Protection.SECRECY_MARK),
                        Duration.ofHours(20)),
                "mottagning1.0380");
        try (var screen = Screen.desktop(address())) {
            screen.signIn("mottagning1.0380").isForEverybody().fitsItsWidth().picture("desk-day");
            assertThat(screen.page().url()).endsWith("/desk");
            assertThat(screen.page().locator("[data-row]").count()).isBetween(9, 13);
            screen.open("/desk?vy=enheten").isForEverybody().picture("desk-unit");
        }
        try (var screen = Screen.phone(address())) {
            screen.signIn("mottagning1.0380").isForEverybody().fitsItsWidth().picture("desk-day-phone");
        }
        var page = staff("mottagning1.0380").get("/desk");
        assertThat(page.text())
                .contains("Ines Haddad")
                .doesNotContain("Alva Norberg")
                .doesNotContain("Hemlig");
    }
}
