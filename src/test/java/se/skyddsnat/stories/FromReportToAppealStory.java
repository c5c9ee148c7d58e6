package se.skyddsnat.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.skyddsnat.documents.Documents;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Sweden;

/**
 * The whole way, through real browsers: a teacher worries on her phone, the duty desk reads and assesses, a named worker
 * takes over and talks with the child alone, three people make a decision, the child gets a letter she can read, appeals
 * with one button, and is told what the court said.
 */
class FromReportToAppealStory extends Story {

    private static final String PLACE = "2418";

    @Autowired
    private Given given;

    @Autowired
    private Documents documents;

    @Test
    void from_a_worried_teacher_to_the_courts_answer() throws IOException {
        var receipt = theTeacherReports();
        var matter = theDutyDeskAssessesAndOpens();
        assertThat(follow(receipt)).contains("En människa har läst det");
        theMatterIsHandedOver(matter);
        theInquiryIsDoneAndClosed(matter);
        var proposal = aDecisionIsProposedReadAndMade(matter);
        theLetterGoesOut(proposal);
        var code = codeInTheLetter(matter);
        theChildAppeals(code);
        theCourtAnswers(proposal);
        assertThat(visitor().get("/beslut/" + code).text()).contains("Du har rätt till en kontaktfamilj.");
    }

    private String theTeacherReports() {
        try (var phone = Screen.phone(address())) {
            phone.open("/");
            phone.page().getByText("Jag är orolig för någon").click();
            phone.page().getByLabel("Jag har mött barnet i mitt arbete").check();
            next(phone);
            phone.page().getByLabel("Förnamn").fill("Vega");
            phone.page().getByLabel("Ålder").fill("9");
            next(phone);
            phone.page().getByLabel("Kommun").selectOption(PLACE);
            next(phone);
            phone.page()
                    .getByLabel("Vad är du orolig för?")
                    .fill("Vega somnar på lektionerna och säger att ingen är hemma.");
            next(phone);
            phone.page().locator("[name=organisation]").fill("Ekskolan");
            next(phone);
            button(phone, "Skicka");
            var code = Pattern.compile("([0-9A-Z]{4}-){5}[0-9A-Z]{4}")
                    .matcher(phone.page().textContent("main"));
            assertThat(code.find()).isTrue();
            return code.group();
        }
    }

    private MatterId theDutyDeskAssessesAndOpens() {
        try (var desk = Screen.desktop(address())) {
            desk.signIn("mottagning1." + PLACE).open("/desk").isForEverybody();
            desk.page().locator("a[href^='/desk/anmalan/']").first().click();
            assertThat(desk.page().textContent("main")).contains("Vega", "ingen är hemma");
            desk.page().locator("[name=needed][value=no]").check();
            desk.page().locator("form[action$='/skydd'] [name=reason]").fill("Tryggt hos mormor i kväll.");
            submit(desk, "/skydd");
            desk.isForEverybody();
            desk.page().locator("form[action$='/inled'] [name=reason]").fill("Barnets behov av stöd ska utredas.");
            submit(desk, "/inled");
            desk.isForEverybody().picture("long-1-matter");
            var url = Pattern.compile("/desk/arende/([0-9a-f-]{36})")
                    .matcher(desk.page().url());
            assertThat(url.find()).isTrue();
            return MatterId.of(url.group(1));
        }
    }

    private void theMatterIsHandedOver(MatterId matter) {
        try (var desk = Screen.desktop(address())) {
            desk.signIn("mottagning1." + PLACE).open("/desk/arende/" + matter);
            desk.page().getByText("Lämna över ärendet").click();
            desk.page()
                    .locator("[name=to]")
                    .selectOption(given.worker("utredare1." + PLACE).id().toString());
            desk.page().locator("[name=message]").fill("Mormor väntar på ett samtal i dag.");
            submit(desk, "/lamna-over");
            assertThat(desk.page().textContent("main")).contains("Tills det är kvitterat ansvarar");
        }
        try (var desk = Screen.desktop(address())) {
            desk.signIn("utredare1." + PLACE).open("/desk?vy=kvittera").isForEverybody();
            desk.page().locator("a[href^='/desk/overlamning/']").first().click();
            assertThat(desk.page().textContent("main")).contains("Mormor väntar");
            desk.isForEverybody().picture("long-2-sign");
            desk.page().locator("button[name=svar][value=ja]").click();
        }
    }

    private void theInquiryIsDoneAndClosed(MatterId matter) {
        try (var desk = Screen.desktop(address())) {
            desk.signIn("utredare1." + PLACE).open("/desk/arende/" + matter + "/utredning");
            desk.page().locator("[name=information][value=told]").check();
            desk.page().locator("[name=information-text]").fill("Mamma fick veta på telefon.");
            submit(desk, "/underrattelse");
            desk.page().locator("[name=best-interest]").fill("Att vara hemma och sova gott, med stöd.");
            desk.page().locator("[name=child-chance][value=HELD]").check();
            desk.page().locator("[name=child-words]").fill("Jag vill att någon äter middag med mig.");
            desk.page().locator("[name=disability][value=NO]").check();
            submit(desk, "/bedomning");
            desk.page().locator("[name=outcome][value=SUPPORT]").check();
            submit(desk, "/avsluta");
            assertThat(desk.page().textContent("main")).contains("Inget enskilt samtal med barnet");
            desk.open("/desk/arende/" + matter);
            desk.page().locator("#alone").check();
            desk.page().locator("button[name=minuter][value='45']").click();
            desk.open("/desk/arende/" + matter + "/utredning").isForEverybody();
            desk.page().locator("[name=outcome][value=SUPPORT]").check();
            submit(desk, "/avsluta");
            assertThat(desk.page().textContent("main")).contains("Avslutas med stöd");
        }
    }

    private String aDecisionIsProposedReadAndMade(MatterId matter) {
        String proposal;
        try (var desk = Screen.desktop(address())) {
            desk.signIn("utredare1." + PLACE)
                    .open("/desk/arende/" + matter + "/beslut/forslag")
                    .isForEverybody();
            desk.page().locator("[name=kind]").selectOption("CONTACT_PERSON");
            desk.page().locator("[name=verdict][value=REFUSED]").check();
            desk.page().locator("[name=decision]").fill("Ansökan om kontaktfamilj avslås.");
            desk.page().locator("[name=facts]").fill("Stöd ges redan i hemmet varje kväll.");
            desk.page().locator("[name=reasons]").fill("Behovet är tillgodosett.");
            desk.page().locator("[name=provisions]").fill("11 kap. 1 § socialtjänstlagen");
            desk.page().locator("[name=plain]").fill("Vi tror att det räcker med hjälpen du får hemma.");
            desk.page().locator("[name=heard]").fill("Mamma har läst och svarat.");
            submit(desk, "/forslag");
            proposal = desk.page().url().replace(address(), "");
        }
        try (var desk = Screen.desktop(address())) {
            desk.signIn("utredare2." + PLACE).open(proposal).isForEverybody();
            desk.page().locator("[name=review][value=approve]").check();
            submit(desk, "/granska");
        }
        try (var desk = Screen.desktop(address())) {
            desk.signIn("ledareutr." + PLACE).open(proposal).isForEverybody();
            desk.page().locator("[name=level][value=LEADER]").check();
            submit(desk, "/besluta");
            assertThat(desk.page().textContent("main")).contains("beslutat");
        }
        return proposal;
    }

    private void theLetterGoesOut(String proposal) {
        try (var desk = Screen.desktop(address())) {
            desk.signIn("utredare1." + PLACE).open(proposal);
            desk.page().locator("[name=recipient]").first().check();
            desk.page().locator("[name=way][value=IN_PERSON]").check();
            submit(desk, "/brev");
            submit(desk, "/skicka");
            assertThat(desk.page().textContent("main")).contains("Skickat");
            desk.isForEverybody().picture("long-3-letter");
        }
    }

    private String codeInTheLetter(MatterId matter) throws IOException {
        var worker = given.worker("utredare1." + PLACE);
        var letter = documents.of(worker, matter).getFirst();
        try (var pdf =
                Loader.loadPDF(documents.open(worker, matter, letter.id()).content())) {
            var code = Pattern.compile("/beslut/([2-9A-Z]{26})").matcher(new PDFTextStripper().getText(pdf));
            assertThat(code.find()).isTrue();
            return code.group(1);
        }
    }

    private void theChildAppeals(String code) {
        try (var phone = Screen.phone(address())) {
            phone.open("/beslut/" + code).isForEverybody().fitsItsWidth();
            assertThat(phone.page().textContent("main")).contains("Vi tror att det räcker");
            submit(phone, "/mottaget");
            letPass(Duration.ofDays(3));
            phone.open("/beslut/" + code);
            phone.page().locator("a[href$='/overklaga']").click();
            phone.page().locator("[name=words]").fill("Ingen är hemma ändå.");
            phone.isForEverybody().fitsItsWidth();
            submit(phone, "/overklaga");
            assertThat(phone.page().textContent("main")).contains("överklagat");
            phone.isForEverybody().fitsItsWidth().picture("long-4-appealed");
        }
    }

    private void theCourtAnswers(String proposal) {
        try (var desk = Screen.desktop(address())) {
            desk.signIn("utredare1." + PLACE).open(proposal).isForEverybody();
            assertThat(desk.page().textContent("main")).contains("Ingen är hemma ändå.", "i rätt tid");
            desk.page().locator("[name=in-time][value=yes]").check();
            submit(desk, "/tid");
            desk.page().locator("[name=court]").selectOption("Förvaltningsrätten i Uppsala");
            desk.page()
                    .locator("form[action*='/overklagande/'][action$='/skicka'] button[type=submit]")
                    .click();
            desk.page().locator("[name=answer][value=CHANGED]").check();
            desk.page().locator("[name=answer-words]").fill("Du har rätt till en kontaktfamilj.");
            fillDay(desk, "answered", LocalDate.ofInstant(now(), Sweden.ZONE));
            submit(desk, "/svar");
            submit(desk, "/beratta");
            assertThat(desk.page().textContent("main")).contains("personen vet hur det gick");
            desk.isForEverybody().picture("long-5-told");
        }
    }

    private String follow(String receipt) {
        return visitor().get("/kvitto").post("/kvitto", "code", receipt).text();
    }

    private static void fillDay(Screen screen, String name, LocalDate day) {
        screen.page().locator("[name=" + name + "-year]").fill(Integer.toString(day.getYear()));
        screen.page().locator("[name=" + name + "-month]").fill(Integer.toString(day.getMonthValue()));
        screen.page().locator("[name=" + name + "-day]").fill(Integer.toString(day.getDayOfMonth()));
    }

    private static void next(Screen screen) {
        button(screen, "Fortsätt");
    }

    private static void button(Screen screen, String name) {
        screen.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** Presses the first button of the form that sends to an address ending so. */
    private static void submit(Screen screen, String ending) {
        screen.page()
                .locator("form[action$='" + ending + "'] button[type=submit]")
                .first()
                .click();
    }
}
