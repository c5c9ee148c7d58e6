package se.skyddsnat.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.skyddsnat.access.Forbidden;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.clocks.ClockId;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.decisions.Appeal;
import se.skyddsnat.decisions.Appeals;
import se.skyddsnat.decisions.DecisionKind;
import se.skyddsnat.decisions.DecisionResult;
import se.skyddsnat.decisions.Decisions;
import se.skyddsnat.decisions.Proposal;
import se.skyddsnat.decisions.Proposals;
import se.skyddsnat.documents.Documents;
import se.skyddsnat.identity.NewPerson;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.PersonKeys;
import se.skyddsnat.identity.Protection;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.Language;
import se.skyddsnat.kernel.Sweden;

/** From a proposal through four eyes, the right level, a letter, three weeks and an appeal, to the court and back to the child. */
class DecisionToCourtStory extends Story {

    private static final String PLACE = "2281";
    private static final String NUMBER = "202312782382";

    @Autowired
    private GivenInquiry given;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Appeals appeals;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Documents documents;

    @Autowired
    private PersonKeys keys;

    @Autowired
    private JdbcClient sql;

    @Test
    void a_childs_application_is_refused_appealed_with_a_button_and_followed_to_the_end() throws Exception {
        var matter = given.open(PLACE, Matter.Origin.APPLICATION, aChild(NUMBER, "sv"));
        var worker = staff("utredare1." + PLACE);
        var proposal = propose(worker, matter, "OWN_APPLICATION");

        worker.post(proposal + "/granska", "review", "approve", "review-words", "");
        assertThat(worker.status()).as("nobody reads her own").isEqualTo(422);
        assertThat(worker.text()).contains("Be en kollega");
        var leader = staff("ledareutr." + PLACE).get(proposal);
        assertThat(leader.post(proposal + "/besluta", "level", "LEADER").status())
                .as("nothing is decided unread")
                .isEqualTo(422);
        staff("utredare2." + PLACE).get(proposal).post(proposal + "/granska", "review", "approve", "review-words", "");
        worker.post(proposal + "/besluta", "level", "HANDLER");
        assertThat(worker.status()).as("nobody decides her own").isEqualTo(422);
        var colleague = staff("utredare2." + PLACE).get(proposal);
        colleague.post(proposal + "/besluta", "level", "HANDLER");
        assertThat(colleague.text()).as("too low").contains("lägst av arbetsledare");
        assertThat(leader.post(proposal + "/besluta", "level", "LEADER").text()).contains("beslutat");

        var letter = writeLetter(worker, proposal, "barnet", "SECURE_MAILBOX");
        assertThat(decisions.forPerson(child())).as("not out yet").isEmpty();
        worker.post(letter + "/skicka");
        var own = decisions.forPerson(child()).getFirst();
        assertThat(own.verdict()).isEqualTo(Proposal.Verdict.REFUSED);
        assertThat(own.plainWords()).contains("Vi har tänkt länge");

        var code = codeIn(pdf(matter));
        var reader = visitor().get("/beslut/" + code);
        assertThat(reader.text())
                .contains("Vi har sagt nej", "Vi har tänkt länge")
                .doesNotContain("Påhittad");
        reader.post("/beslut/" + code + "/mottaget");
        assertThat(reader.text()).contains("till och med");
        reader.get("/beslut/" + code + "/overklaga")
                .post("/beslut/" + code + "/overklaga", "words", "Ni lyssnade inte.");
        assertThat(reader.text()).contains("Du har överklagat", "Vi skickar det till domstolen senast");
        reader.post("/beslut/" + code + "/overklaga", "words", "en gång till");

        worker.get(proposal);
        assertThat(worker.text()).contains("Ni lyssnade inte.", "i rätt tid").doesNotContain("en gång till");
        var appeal = proposal + "/overklagande/" + worker.find("/overklagande/([0-9a-f-]{36})/tid");
        assertThat(worker.post(appeal + "/skicka", "court", "Förvaltningsrätten i Härnösand")
                        .status())
                .as("its time is examined first")
                .isEqualTo(422);
        worker.post(appeal + "/tid", "in-time", "yes");
        worker.post(appeal + "/skicka", "court", "Förvaltningsrätten i Härnösand");
        assertThat(worker.text()).contains("Hos domstolen");
        var today = LocalDate.ofInstant(now(), Sweden.ZONE);
        worker.post(
                appeal + "/svar",
                "answer",
                "CHANGED",
                "answer-words",
                "Domstolen säger att du har rätt till stöd.",
                "answered-year",
                today.getYear() + "",
                "answered-month",
                today.getMonthValue() + "",
                "answered-day",
                today.getDayOfMonth() + "");
        assertThat(reader.get("/beslut/" + code).text()).contains("Domstolen säger att du har rätt till stöd.");
        worker.post(appeal + "/beratta");
        assertThat(worker.text()).contains("personen vet hur det gick");
        assertThat(decisions.forPerson(child()).getFirst().appeal()).isEqualTo(Appeal.State.TOLD);
    }

    @Test
    void an_appeal_after_three_weeks_is_received_and_dismissed_only_by_a_decision_that_can_be_appealed()
            throws Exception {
        var matter = given.open(PLACE, aChild("202312862382", "en"));
        var worker = staff("utredare1." + PLACE);
        var proposal = decided(worker, matter, "SUPPORT", "LEADER", "ledareutr.");
        worker.get(proposal).post(writeLetter(worker, proposal, "barnet", "SECURE_MAILBOX") + "/skicka");
        var text = pdf(matter);
        assertThat(text).as("her language too").contains("Vi har sagt nej", "We have said no", "three weeks");
        var code = codeIn(text);
        visitor().get("/beslut/" + code).post("/beslut/" + code + "/mottaget");
        letPass(Duration.ofDays(30));
        var late = visitor().get("/beslut/" + code + "/overklaga");
        late.post("/beslut/" + code + "/overklaga", "words", "");
        assertThat(late.text()).contains("Du har överklagat");
        worker = staff("utredare1." + PLACE).get(proposal);
        assertThat(worker.text()).contains("Klockan säger att det kom för sent");
        var id = worker.find("/overklagande/([0-9a-f-]{36})/tid");
        worker.post(proposal + "/overklagande/" + id + "/tid", "in-time", "no");
        assertThat(worker.post(proposal + "/overklagande/" + id + "/beratta").status())
                .as("not without a decision")
                .isEqualTo(422);
        var elsewhere = given.open(PLACE, GivenInquiry.somebody("Ida", "Påhittad", LocalDate.of(2014, 1, 1)));
        assertThat(dismissal(elsewhere, java.util.UUID.fromString(id)))
                .as("another matter's appeal cannot be dismissed here")
                .isEqualTo(new DecisionResult.Obstacle("decisions.no.appeal"));
        assertThat(dismissal(matter, null)).isEqualTo(new DecisionResult.Obstacle("decisions.no.appeal"));
        var ofAnother = paperAppeal(elsewhere, decisionOf(matter));
        assertThat(ofAnother)
                .as("another matter's decision cannot be appealed here")
                .isInstanceOf(Forbidden.class);
        var theirs = elsewhere.id().value();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> given.in(
                        given.worker("utredare1." + PLACE),
                        _ -> sql.sql("update decisions_appeal set matter_id = ? where id = ?::uuid")
                                .params(theirs, id)
                                .update()))
                .hasStackTraceContaining("decisions_appeal_of_the_same");
        decided(worker, matter, "APPEAL_DISMISSED", "LEADER", "ledareutr.", "about", id);
        assertThat(worker.get(proposal).text()).contains("Avvisat, personen ska få veta");
    }

    @Test
    void what_only_the_committee_may_decide_is_recorded_by_its_secretary_with_those_present() {
        var matter = given.open(PLACE, aChild("202312872399", "ar"));
        var worker = staff("utredare1." + PLACE);
        var secretary = staff("sekreterare." + PLACE);
        var overview = "/desk/arende/" + matter.id() + "/beslut";
        assertThat(secretary.get(overview).status())
                .as("nothing there is the committee's yet")
                .isEqualTo(404);
        var proposal = propose(worker, matter, "FAMILY_HOME_PLACEMENT");
        staff("utredare2." + PLACE).get(proposal).post(proposal + "/granska", "review", "approve", "review-words", "");
        var manager = staff("chefutr." + PLACE).get(proposal);
        assertThat(manager.post(proposal + "/besluta", "level", "MANAGER").text())
                .contains("lägst av utskottet");
        secretary.get(proposal).post(proposal + "/besluta", "level", "COMMITTEE");
        assertThat(secretary.text()).contains("vilken dag sammanträdet var");
        var today = LocalDate.ofInstant(now(), Sweden.ZONE);
        secretary.post(
                proposal + "/besluta",
                "level",
                "COMMITTEE",
                "meeting-year",
                today.getYear() + "",
                "meeting-month",
                today.getMonthValue() + "",
                "meeting-day",
                today.getDayOfMonth() + "",
                "present",
                "Tre ledamöter");
        assertThat(secretary.text()).contains("utskottet", "Närvarande: Tre ledamöter");
    }

    @Test
    void a_wrong_code_says_nothing_and_another_board_sees_nothing() {
        var matter = given.open(PLACE, aChild("202312882380", "sv"));
        assertThat(visitor().get("/beslut/" + "A".repeat(26)).status()).isEqualTo(404);
        assertThat(visitor().get("/beslut/" + matter.id()).status()).isEqualTo(404);
        assertThat(staff("utredare1.2580")
                        .get("/desk/arende/" + matter.id() + "/beslut")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_pages_are_for_everybody() throws Exception {
        var matter = given.open(PLACE, aChild("202312912393", "sv"));
        var worker = staff("utredare1." + PLACE);
        var proposal = decided(worker, matter, "OWN_APPLICATION", "LEADER", "ledareutr.");
        worker.get(proposal).post(writeLetter(worker, proposal, "barnet", "SECURE_MAILBOX") + "/skicka");
        var code = codeIn(pdf(matter));
        try (var screen = Screen.phone(address())) {
            screen.open("/beslut/" + code).isForEverybody().fitsItsWidth().picture("own-decision-phone");
            screen.page().locator("a[href$='/overklaga']").click();
            screen.isForEverybody().fitsItsWidth().picture("own-appeal-phone");
            screen.page().locator("main button[type=submit]").click();
            screen.isForEverybody().picture("own-appealed-phone");
        }
        try (var screen = Screen.desktop(address())) {
            screen.signIn("utredare1." + PLACE).open(proposal).isForEverybody().picture("decision-desktop");
            screen.open("/desk/arende/" + matter.id() + "/beslut")
                    .isForEverybody()
                    .picture("decisions-desktop");
            screen.open("/desk/arende/" + matter.id() + "/beslut/forslag")
                    .isForEverybody()
                    .picture("propose-desktop");
            screen.open("/desk/arende/" + matter.id() + "/dokument")
                    .isForEverybody()
                    .picture("documents-desktop");
        }
        try (var screen = Screen.phone(address())) {
            screen.signIn("utredare1." + PLACE)
                    .open(proposal)
                    .isForEverybody()
                    .fitsItsWidth()
                    .picture("decision-phone");
            screen.open("/demo/utskick?kommun=" + PLACE)
                    .isForEverybody()
                    .fitsItsWidth()
                    .picture("sent-phone");
        }
    }

    /** Whoever goes past the pages still meets the database. */
    @Test
    void the_database_refuses_what_must_never_be() {
        var matter = given.open(PLACE, GivenInquiry.somebody("Ebba", "Påhittad", LocalDate.of(2015, 1, 1)));
        var worker = staff("utredare1." + PLACE);
        var proposal = decided(worker, matter, "SUPPORT", "LEADER", "ledareutr.");
        var id = proposal.substring(proposal.lastIndexOf('/') + 1);
        refused(id, "decisions_one_decision_per_proposal", """
                insert into decisions_decision select gen_random_uuid(), board_id, matter_id, proposal_id, proposed_by, kind, approved, level,
                  decided_by, decided_by_name, decided_at, meeting_on, present from decisions_decision where proposal_id = ?::uuid""");
        refused(id, "decisions_decided_by_another", """
                insert into decisions_decision select gen_random_uuid(), board_id, matter_id, gen_random_uuid(), proposed_by, kind, approved,
                  level, proposed_by, decided_by_name, decided_at, meeting_on, present from decisions_decision where proposal_id = ?::uuid""");
        refused(id, "decisions_reviewed_by_another", """
                insert into decisions_review select board_id, gen_random_uuid(), proposed_by, kind, proposed_by, reviewed_at, approved, words
                  from decisions_review where proposal_id = ?::uuid""");
        refused(id, "foreign key", """
                insert into decisions_decision select gen_random_uuid(), board_id, matter_id, gen_random_uuid(), proposed_by, kind, approved,
                  level, decided_by, decided_by_name, decided_at, meeting_on, present from decisions_decision where proposal_id = ?::uuid""");
        refused(id, "decisions_received_after_dispatch", """
                insert into decisions_letter (id, board_id, matter_id, decision_id, recipient_id, recipient_role, recipient_protected,
                  needs_second, language, way, document_id, made_by, made_at, received_at, received_how)
                select gen_random_uuid(), d.board_id, d.matter_id, d.id, m.child_id, 'CHILD', false, false, 'sv', 'POST', gen_random_uuid(),
                  d.decided_by, now(), now(), 'SERVICE' from decisions_decision d join cases_matter m on m.id = d.matter_id
                 where d.proposal_id = ?::uuid""");
        refused(id, "null value in column \"recipient_id\"", """
                insert into decisions_letter (id, board_id, matter_id, decision_id, recipient_role, recipient_protected,
                  needs_second, language, way, document_id, made_by, made_at)
                select gen_random_uuid(), board_id, matter_id, id, 'CHILD', false, false, 'sv', 'POST', gen_random_uuid(),
                  decided_by, now() from decisions_decision where proposal_id = ?::uuid""");
        refused(id, "permission denied", "update decisions_decision set level = 'BOARD' where proposal_id = ?::uuid");
    }

    @Test
    void the_board_has_not_told_until_everybody_has_a_letter_on_its_way() {
        var father = GivenInquiry.somebody("Per", "Påhittad", LocalDate.of(1985, 1, 1));
        var matter = given.open(PLACE, GivenInquiry.somebody("Åke", "Påhittad", LocalDate.of(2015, 1, 1)), father);
        var worker = staff("utredare1." + PLACE);
        var proposal = decided(worker, matter, "SUPPORT", "LEADER", "ledareutr.");
        worker.post(writeLetter(worker, proposal, "barnet", "SECURE_MAILBOX") + "/skicka");
        assertThat(tellingRuns(matter)).as("the father knows nothing yet").isTrue();
        worker.post(writeLetter(worker, proposal, "Per", "POST") + "/skicka");
        assertThat(tellingRuns(matter)).isFalse();
    }

    private boolean tellingRuns(Matter matter) {
        return given.in(
                given.worker("utredare1." + PLACE),
                permit -> clocks.of(permit, matter.id()).stream()
                        .anyMatch(c -> c.runs() && c.rule().id().equals(new ClockId("FL-03"))));
    }

    private DecisionResult dismissal(Matter matter, java.util.@org.jspecify.annotations.Nullable UUID about) {
        var wording = new Proposal.Wording(
                DecisionKind.APPEAL_DISMISSED,
                Proposal.Verdict.DECIDED,
                about,
                "Överklagandet avvisas.",
                "Det kom för sent.",
                "45 § förvaltningslagen",
                "Tiden är ute.",
                "Det kom för sent.",
                "Alla har svarat.");
        return proposals.propose(given.worker("utredare1." + PLACE), matter.id(), wording);
    }

    private java.util.UUID decisionOf(Matter matter) {
        var actor = given.worker("utredare1." + PLACE);
        return given.in(
                actor,
                _ -> sql.sql("select id from decisions_decision where matter_id = ?")
                        .param(matter.id().value())
                        .query(java.util.UUID.class)
                        .single());
    }

    private Throwable paperAppeal(Matter matter, java.util.UUID decision) {
        var appeal = new Appeals.ComesIn("GUARDIAN", Appeals.ComesIn.How.PAPER, "", now());
        return org.assertj.core.api.Assertions.catchThrowable(
                () -> appeals.register(given.worker("utredare1." + PLACE), matter.id(), decision, null, appeal));
    }

    private void refused(String proposal, String why, String statement) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> given.in(
                        given.worker("utredare1." + PLACE),
                        _ -> sql.sql(statement).param(proposal).update()))
                .hasStackTraceContaining(why);
    }

    private String decided(Visit worker, Matter matter, String kind, String level, String decider, String... more) {
        var proposal = propose(worker, matter, kind, more);
        staff("utredare2." + PLACE).get(proposal).post(proposal + "/granska", "review", "approve", "review-words", "");
        staff(decider + PLACE).get(proposal).post(proposal + "/besluta", "level", level);
        return proposal;
    }

    private String propose(Visit worker, Matter matter, String kind, String... more) {
        var url = "/desk/arende/" + matter.id() + "/beslut";
        var form = new java.util.ArrayList<>(java.util.List.of(
                "kind", kind,
                "verdict", "REFUSED",
                "decision", "Ansökan avslås.",
                "facts", "Stöd ges redan i hemmet.",
                "reasons", "Behovet är tillgodosett.",
                "provisions", "11 kap. 1 § socialtjänstlagen",
                "plain", "Vi har tänkt länge. Vi tror att det är bäst att du bor kvar hemma med hjälp.",
                "heard", "Alla har läst och svarat."));
        form.addAll(java.util.List.of(more));
        worker.get(url + "/forslag").post(url + "/forslag", form.toArray(String[]::new));
        assertThat(worker.status()).as(worker.text()).isEqualTo(200);
        return worker.path();
    }

    /** @return the address of the letter's acts */
    static String writeLetter(Visit worker, String proposal, String to, String way) {
        worker.get(proposal);
        worker.post(
                proposal + "/brev",
                "decision",
                worker.find("name=\"decision\" value=\"([0-9a-f-]{36})\""),
                "recipient",
                worker.find("value=\"([0-9a-f-]{36})\"[^>]*>\\s*<label[^>]*>[^<]*" + to),
                "way",
                way);
        assertThat(worker.status()).as(worker.text()).isEqualTo(200);
        return proposal + "/brev/" + worker.find("/brev/([0-9a-f-]{36})/skicka");
    }

    private String pdf(Matter matter) throws java.io.IOException {
        var actor = given.worker("utredare1." + PLACE);
        var newest = documents.of(actor, matter.id()).getFirst();
        try (var pdf =
                Loader.loadPDF(documents.open(actor, matter.id(), newest.id()).content())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String codeIn(String text) {
        var matcher = java.util.regex.Pattern.compile("/beslut/([2-9A-Z]{26})").matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private Actor.Citizen child() {
        return new Actor.Citizen(keys.of(IdentityNumber.stored(NUMBER)).orElseThrow(), "Alba");
    }

    private static NewPerson aChild(String number, String language) {
        return new NewPerson(
                IdentityNumber.stored(number),
                "Alba",
                "Påhittad",
                LocalDate.of(2016, 5, 4),
                null,
                new Language(language),
                Person.Contact.UNKNOWN,
                Protection.NONE);
    }
}
