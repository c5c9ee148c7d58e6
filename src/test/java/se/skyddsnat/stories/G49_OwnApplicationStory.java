package se.skyddsnat.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Alva, ten years, asks to be taken into care; it is received as an application with a last day for its answer. */
@Proves("G49")
class G49_OwnApplicationStory extends Story {

    /** Nobody else's in any story: numbers are known to all boards, and an earlier report on her would show here. */
    private static final String ALVA = "201603172394";

    @Test
    void a_child_applies_and_sees_who_does_what_and_by_when() {
        var alva = citizen(ALVA, "Alva");
        assertThat(alva.get("/jag").text()).contains("Hej Alva", "Be att få bo någon annanstans");
        var key = alva.get("/jag/ansok").find("name=\"key\" value=\"([^\"]+)\"");
        alva.post("/jag/ansok", "key", key, "text", "", "municipality", "0192", "reach", "i skolan");
        assertThat(alva.status()).isEqualTo(422);
        assertThat(alva.html()).contains("i skolan");
        alva.post(
                "/jag/ansok",
                "key",
                key,
                "text",
                "Jag vill inte bo hemma mer.",
                "municipality",
                "0192",
                "reach",
                "i skolan");
        assertThat(alva.text())
                .contains("Vi har fått din ansökan", "Du har fått svar på din ansökan senast", "Du ansökte");
        alva.post(
                "/jag/ansok",
                "key",
                key,
                "text",
                "Jag vill inte bo hemma mer.",
                "municipality",
                "0192",
                "reach",
                "i skolan");
        var worker = staff("mottagning1.0192");
        var id = worker.get("/desk").find("/desk/anmalan/([0-9a-f-]{36})");
        assertThat(worker.html().split("/desk/anmalan/" + id, -1).length).isGreaterThan(1);
        assertThat(worker.get("/desk/anmalan/" + id).text())
                .contains("Barnets egen ansökan om att bli omhändertaget", "Jag vill inte bo hemma mer.")
                .contains("Inga kända");
        worker.post("/desk/anmalan/" + id + "/skydd", "needed", "no", "reason", "Hon sover hos mormor i natt.");
        assertThat(alva.get("/jag").text())
                .contains("En vuxen har läst det och tänkt igenom", "Den som hjälper dig heter");
        assertThat(citizen("201101012399", "Elias").get("/jag").text()).doesNotContain("Nynäshamn");
    }

    @Test
    void the_pages_are_for_a_ten_year_old_with_a_phone() {
        try (var screen = Screen.phone(address())) {
            screen.open("/logga-in");
            screen.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Elias"))
                    .click();
            screen.isForEverybody().fitsItsWidth().picture("own-1-empty");
            screen.open("/jag/ansok").isForEverybody().fitsItsWidth().picture("own-2-apply");
            screen.page().getByLabel("Varför vill du inte bo kvar hemma?").fill("Det är bråk varje dag.");
            screen.page().getByLabel("I vilken kommun bor du?").selectOption("0305");
            screen.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Skicka min ansökan"))
                    .click();
            screen.isForEverybody().fitsItsWidth().picture("own-3-sent");
        }
    }
}
