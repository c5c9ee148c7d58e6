package se.skyddsnat.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A teacher reports, the reception reads and assesses, and the teacher is told what the law allows. */
class ReceivedConcernStory extends Story {

    @Test
    void a_teacher_who_asked_is_told_on_her_receipt_and_nobody_else_is() {
        var code = teacher("0184", "Robin");
        var neighbour = neighbour("0184", "Robin");
        var worker = staff("mottagning1.0184");
        for (int i = 0; i < 2; i++) {
            var id = worker.get("/desk").find("/desk/anmalan/([0-9a-f-]{36})");
            assertThat(worker.get("/desk/anmalan/" + id).text()).contains("Robin", "Omedelbar skyddsbedömning");
            assertThat(worker.text()).doesNotContain("Lena Lärare");
            worker.post(
                    "/desk/anmalan/" + id + "/skydd", "needed", "no", "reason", "Barnet är i skolan hos trygga vuxna.");
            worker.post("/desk/anmalan/" + id + "/inled", "reason", "Behöver utredas.");
            worker.get("/desk/anmalan/" + id);
            if (worker.text().contains("Kan anmälaren få veta?")) {
                assertThat(status(code))
                        .contains("Du har bett om återkoppling")
                        .doesNotContain("En utredning har öppnats");
                worker.post("/desk/anmalan/" + id + "/aterkoppling", "tell", "yes");
            }
        }
        assertThat(status(code)).contains("En utredning har öppnats", "En människa har läst det");
        assertThat(status(neighbour)).contains("En människa har läst det").doesNotContain("utredning");
    }

    @Test
    void staff_see_what_was_told_what_came_before_and_the_one_next_step() {
        teacher("0186", "Alex");
        try (var screen = Screen.desktop(address())) {
            screen.signIn("mottagning1.0186").open("/desk");
            screen.page().locator("a[href^='/desk/anmalan/']").first().click();
            screen.isForEverybody().fitsItsWidth().picture("concern-1-assess");
            screen.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spara bedömningen"))
                    .click();
            assertThat(screen.page().textContent("main")).contains("Svara ja eller nej");
            screen.page()
                    .getByLabel("Ja", new Page.GetByLabelOptions().setExact(true))
                    .check();
            screen.page().getByLabel("Skäl").fill("Vågar inte gå hem i dag.");
            screen.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spara bedömningen"))
                    .click();
            screen.isForEverybody().fitsItsWidth().picture("concern-2-decide");
            assertThat(screen.page().textContent("main")).contains("Larm till chef", "Inled utredning");
            screen.page().getByText("Visa vem som anmält").click();
            assertThat(screen.page().textContent("main")).contains("Lena Lärare");
            screen.page().setViewportSize(390, 844);
            screen.isForEverybody().fitsItsWidth().picture("concern-3-phone");
        }
    }

    @Test
    void nobody_without_the_degree_assesses_and_the_page_says_why_and_keeps_the_words() {
        teacher("0187", "Kim");
        var assistant = staff("assistent.0187");
        var id = staff("mottagning1.0187").get("/desk").find("/desk/anmalan/([0-9a-f-]{36})");
        assistant.get("/desk/anmalan/" + id);
        assistant.post("/desk/anmalan/" + id + "/skydd", "needed", "no", "reason", "Ser lugnt ut");
        assertThat(assistant.status()).isEqualTo(422);
        assertThat(assistant.text()).contains("Bara den med socionomexamen");
        assertThat(assistant.html()).contains("Ser lugnt ut");
        assertThat(staff("mottagning1.0188").get("/desk/anmalan/" + id).status())
                .isEqualTo(404);
    }

    @Test
    void a_call_is_written_down_and_counts_from_when_it_came() {
        try (var screen = Screen.desktop(address())) {
            screen.signIn("jour1.0191").open("/desk/ny-anmalan");
            screen.isForEverybody().fitsItsWidth().picture("concern-new");
            screen.page().getByLabel("Vad berättade anmälaren?").fill("Ropar på hjälp varje natt.");
            screen.page().getByLabel("Personnummer").fill("20160112-2384");
            screen.page().getByText("Lämna in anmälan").click();
            assertThat(screen.page().textContent("main")).contains("Numret stämmer inte");
            screen.page().getByLabel("Personnummer").fill("");
            screen.page().getByText("Lämna in anmälan").click();
            assertThat(screen.page().textContent("main")).contains("Anmälan är lämnad till Socialnämnden i Sigtuna");
            screen.picture("concern-new-sent");
        }
    }

    private String teacher(String municipality, String name) {
        var teacher = visitor();
        teacher.get("/orosanmalan").post("/orosanmalan", "voice", "work");
        teacher.post("/orosanmalan/barn", "c1-given", name, "c1-age", "9");
        teacher.post("/orosanmalan/hem", "home-municipality", municipality, "home-address", "", "now", "Ekskolan");
        teacher.post("/orosanmalan/oro", "worry", "Har blåmärken och vill inte gå hem.");
        teacher.post("/orosanmalan/du", "you-name", "Lena Lärare", "organisation", "Ekskolan", "feedback", "yes");
        teacher.post("/orosanmalan/skicka");
        return code(teacher);
    }

    private String neighbour(String municipality, String name) {
        var neighbour = visitor();
        neighbour.get("/orosanmalan").post("/orosanmalan", "voice", "private");
        neighbour.post("/orosanmalan/barn", "c1-given", name);
        neighbour.post("/orosanmalan/hem", "home-municipality", municipality, "home-address", "", "now", "");
        neighbour.post("/orosanmalan/oro", "worry", "Skriker om nätterna.");
        neighbour.post("/orosanmalan/du", "you-name", "");
        neighbour.post("/orosanmalan/skicka");
        return code(neighbour);
    }

    private static String code(Visit visit) {
        return visit.find("<strong>([0-9A-Z-]+<wbr>[0-9A-Z-]+)</strong>").replace("<wbr>", "");
    }

    private String status(String code) {
        return visitor().get("/kvitto").post("/kvitto", "code", code).text();
    }
}
