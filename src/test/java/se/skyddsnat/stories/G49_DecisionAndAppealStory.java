package se.skyddsnat.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.identity.NewPerson;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.Protection;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.Language;

/** A child's own application has been decided: the child reads the decision on its own page and appeals with one button. */
@Proves("G49")
class G49_DecisionAndAppealStory extends Story {

    private static final String PLACE = "0186";
    private static final String NUMBER = "201701012393";

    @Autowired
    private GivenInquiry given;

    @Autowired
    private JdbcClient sql;

    @Test
    void a_child_finds_the_decision_and_appeals_with_one_button() {
        var matter = given.open(PLACE, Matter.Origin.APPLICATION, aChild());
        var worker = staff("utredare1." + PLACE);
        var proposal = refused(worker, matter);
        var child = citizen(NUMBER, "Noor");
        assertThat(child.get("/jag").html()).contains("href=\"/beslut\"");
        assertThat(child.get("/beslut").text()).contains("Du har inget beslut här än");

        worker.get(proposal);
        var letter = DecisionToCourtStory.writeLetter(worker, proposal, "barnet", "SECURE_MAILBOX");
        worker.post(letter + "/skicka");
        assertThat(child.get("/beslut").text()).contains("Vi har sagt nej", "Vi har tänkt länge");
        assertThat(citizen("201601122383", "Alva").get("/beslut").text()).doesNotContain("Vi har tänkt länge");
        try (var screen = Screen.phone(address())) {
            screen.open("/logga-in");
            screen.page().evaluate("document.querySelector('input[name=number]').value = '" + NUMBER + "'");
            screen.page()
                    .locator("form[action='/logga-in/privat'] button")
                    .first()
                    .click();
            screen.open("/beslut").isForEverybody().fitsItsWidth().picture("own-decisions-phone");
        }

        var own = child.get("/beslut").find("action=\"(/beslut/[0-9a-f-]{36}/overklaga)\"");
        child.post(own);
        assertThat(child.status()).isEqualTo(200);
        assertThat(child.text()).contains("Du har överklagat", "Vi skickar det till domstolen senast");
        assertThat(child.get("/beslut").text()).contains("Du har överklagat");
        assertThat(child.html()).doesNotContain("/overklaga\"");
        assertThat(worker.get(proposal).text()).contains("i rätt tid");
        assertThat(trail("OPEN_OWN_LETTER", matter))
                .as("the trail says whose letter")
                .isTrue();
    }

    @Test
    void a_letters_code_opens_it_and_a_wrong_one_says_nothing() {
        var visitor = visitor().get("/beslut");
        assertThat(visitor.text()).contains("Koden i brevet", "Logga in och se dina beslut");
        for (var wrong : new String[] {"", "hej", "A".repeat(26), "<b>", "01234"}) {
            visitor.post("/beslut", "code", wrong);
            assertThat(visitor.status()).as(wrong).isEqualTo(422);
            assertThat(visitor.text()).contains("Vi hittar inget brev med den koden");
        }
        var citizen = citizen(NUMBER, "Noor").get("/beslut");
        assertThat(citizen.post("/beslut", "code", "fel").status()).isEqualTo(422);
        try (var screen = Screen.phone(address())) {
            screen.open("/beslut").isForEverybody().fitsItsWidth().picture("decision-code-phone");
            screen.page().locator("main form button[type=submit]").click();
            screen.isForEverybody().fitsItsWidth().picture("decision-code-wrong-phone");
        }
    }

    private boolean trail(String action, Matter matter) {
        return given.in(
                given.worker("utredare1." + PLACE),
                _ -> sql.sql("""
                        select exists (select 1 from audit_entry e where e.action = ? and e.object_id = ? and ? = any (e.subjects))""")
                        .params(action, matter.id().value(), matter.child().value())
                        .query(Boolean.class)
                        .single());
    }

    private String refused(Visit worker, Matter matter) {
        var url = "/desk/arende/" + matter.id() + "/beslut/forslag";
        worker.get(url)
                .post(
                        url,
                        "kind",
                        "OWN_APPLICATION",
                        "verdict",
                        "REFUSED",
                        "decision",
                        "Ansökan avslås.",
                        "facts",
                        "Stöd ges i hemmet.",
                        "reasons",
                        "Behovet är tillgodosett.",
                        "provisions",
                        "3 kap. 4 § socialtjänstlagen",
                        "plain",
                        "Vi har tänkt länge. Vi tror att du ska bo kvar hemma med hjälp.",
                        "heard",
                        "Alla har läst och svarat.");
        assertThat(worker.status()).as(worker.text()).isEqualTo(200);
        var proposal = worker.path();
        staff("utredare2." + PLACE).get(proposal).post(proposal + "/granska", "review", "approve", "review-words", "");
        staff("ledareutr." + PLACE).get(proposal).post(proposal + "/besluta", "level", "LEADER");
        return proposal;
    }

    private static NewPerson aChild() {
        return new NewPerson(
                IdentityNumber.stored(NUMBER),
                "Noor",
                "Påhittad",
                LocalDate.of(2017, 1, 1),
                null,
                new Language("sv"),
                Person.Contact.UNKNOWN,
                Protection.NONE);
    }
}
