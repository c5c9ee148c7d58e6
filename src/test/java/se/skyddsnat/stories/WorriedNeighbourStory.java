package se.skyddsnat.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A worried neighbour reports from her phone, without saying who she is, and follows the receipt afterwards. */
class WorriedNeighbourStory extends Story {

    @Test
    void she_reports_on_her_phone_and_everybody_can_use_every_page() {
        try (var screen = Screen.phone(address())) {
            screen.open("/").isForEverybody().fitsItsWidth().picture("start-phone");
            screen.page().getByText("Jag är orolig för någon").click();
            screen.isForEverybody().fitsItsWidth().picture("report-1-who");
            screen.page().getByLabel("Jag är granne").check();
            next(screen, "report-2-child");
            screen.page().getByLabel("Förnamn").fill("Kim");
            screen.page().getByLabel("Ålder").fill("7");
            next(screen, "report-3-home");
            screen.page().getByLabel("Kommun").selectOption("0181");
            next(screen, "report-4-worry");
            screen.page().getByLabel("Vad är du orolig för?").fill("Kim är ute ensam varje kväll och fryser.");
            next(screen, "report-5-you");
            next(screen, "report-6-check");
            assertThat(screen.page().textContent("main")).contains("Socialnämnden i Södertälje", "Kim", "7 år");
            screen.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Skicka").setExact(true))
                    .click();
            screen.isForEverybody().fitsItsWidth().picture("report-7-receipt");
            var code = Pattern.compile("([0-9A-Z]{4}-){5}[0-9A-Z]{4}")
                    .matcher(screen.page().textContent("main"));
            assertThat(code.find()).isTrue();
            screen.open("/kvitto").isForEverybody().picture("receipt-1-ask");
            screen.page().getByLabel("Vilken kod fick du?").fill(code.group().toLowerCase(java.util.Locale.ROOT));
            screen.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Visa").setExact(true))
                    .click();
            screen.isForEverybody().fitsItsWidth().picture("receipt-2-status");
            assertThat(screen.page().textContent("main"))
                    .contains("Vi har tagit emot det", "Ingen har läst det än", "inte bedömt än");
            assertThat(screen.page().url()).doesNotContain(code.group());
        }
    }

    @Test
    void it_works_without_script_and_what_was_typed_survives_an_error_and_a_new_start() {
        try (var screen = Screen.withoutScript(address())) {
            screen.open("/orosanmalan");
            next(screen, null);
            assertThat(screen.page().textContent("main")).contains("Välj det som stämmer bäst på dig.");
            screen.page().getByLabel("Jag har mött barnet i mitt arbete").check();
            next(screen, null);
            screen.page().getByLabel("Förnamn").fill("Robin");
            screen.page().getByLabel("Personnummer").fill("20160112-2384");
            next(screen, null);
            assertThat(screen.page().getByLabel("Förnamn").inputValue()).isEqualTo("Robin");
            assertThat(screen.page().getByLabel("Personnummer").inputValue()).isEqualTo("20160112-2384");
            assertThat(screen.page().textContent("main")).contains("Numret stämmer inte");
            screen.picture("report-error");
            screen.page().getByLabel("Personnummer").fill("");
            screen.page().getByText("Lägg till ett barn").click();
            screen.page().getByLabel("Förnamn").fill("Alex");
            screen.page().getByLabel("Barnen är syskon").check();
            next(screen, null);
            screen.open("/orosanmalan/barn");
            assertThat(screen.page().getByLabel("Förnamn").inputValue()).isEqualTo("Robin");
            screen.open("/orosanmalan/hem");
            next(screen, null);
            screen.picture("report-place");
            assertThat(screen.page().textContent("main")).contains("I vilken kommun är du själv?");
        }
    }

    @Test
    void a_child_writes_of_herself_without_signing_in() {
        var child = visitor();
        child.get("/orosanmalan").post("/orosanmalan", "voice", "self");
        assertThat(child.text()).contains("Vad har hänt?");
        child.post("/orosanmalan/oro", "worry", "Pappa slår mig");
        child.post("/orosanmalan/hem", "home-municipality", "0183", "home-address", "", "now", "");
        child.post("/orosanmalan/du", "you-name", "Noor", "you-age", "11", "reach", "i skolan");
        assertThat(child.text()).contains("Stämmer det här?", "Pappa slår mig", "Noor", "11 år");
        child.post("/orosanmalan/skicka");
        assertThat(child.text()).contains("Vi har tagit emot", "Nu är det vuxnas tur", "Sundbyberg");
        assertThat(child.get("/orosanmalan").text()).doesNotContain("Dina svar finns kvar");
    }

    @Test
    void somebody_who_knows_nothing_but_what_she_saw_still_reaches_a_board() {
        var visitor = visitor();
        visitor.get("/orosanmalan").post("/orosanmalan", "voice", "private");
        visitor.post("/orosanmalan/barn", "c1-about", "en flicka i röd jacka på tåget");
        visitor.post("/orosanmalan/hem", "home-municipality", "", "home-address", "", "now", "");
        assertThat(visitor.text()).contains("I vilken kommun är du själv?");
        visitor.post("/orosanmalan/plats", "place", "", "place-asked", "1");
        visitor.post("/orosanmalan/oro", "worry", "Hon grät och var ensam");
        visitor.post("/orosanmalan/du");
        visitor.post("/orosanmalan/skicka");
        assertThat(visitor.text()).contains("Vi har tagit emot", "Socialnämnden i");
    }

    @Test
    void a_guessed_code_opens_nothing_and_says_nothing() {
        var visitor = visitor();
        visitor.get("/kvitto").post("/kvitto", "code", "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF");
        assertThat(visitor.status()).isEqualTo(422);
        var first = visitor.text();
        visitor.post("/kvitto", "code", "x");
        assertThat(visitor.text()).isEqualTo(first);
    }

    private static void next(Screen screen, String picture) {
        screen.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fortsätt"))
                .click();
        if (picture != null) {
            screen.isForEverybody().fitsItsWidth().picture(picture);
        }
    }
}
