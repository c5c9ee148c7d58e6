package se.skyddsnat.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.skyddsnat.cases.Journal;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.decisions.DecisionKind;
import se.skyddsnat.decisions.DecisionResult;
import se.skyddsnat.decisions.Proposal;
import se.skyddsnat.decisions.Proposals;
import se.skyddsnat.investigations.InquiryResult;
import se.skyddsnat.investigations.SecondReaders;

/** VX2: where a neurodevelopmental disability is suspected, somebody else who knows of them reads before anything is closed or taken to court. */
@Proves("VX2")
class VX2_SecondReaderStory extends Story {

    private static final String PLACE = "2580";

    @Autowired
    private GivenInquiry given;

    @Autowired
    private SecondReaders readers;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Journal journal;

    @Test
    void neither_closing_nor_compulsory_care_before_a_second_reader_who_knows() {
        var matter = given.open(PLACE, GivenInquiry.somebody("Tor", "Påhittad", LocalDate.of(2012, 2, 29)));
        var url = "/desk/arende/" + matter.id() + "/utredning";
        var worker = staff("utredare1." + PLACE);
        allButTheReader(worker, matter, url);
        assertThat(worker.post(url + "/avsluta", "outcome", "LVU_APPLICATION").status())
                .isEqualTo(422);
        assertThat(worker.text()).contains("En andra läsare med kunskap om NPF har inte läst");
        assertThat(proposeCare(matter)).isEqualTo(new DecisionResult.Obstacle("investigations.gate.reader"));

        var actor = given.worker("utredare1." + PLACE);
        var reader = given.worker("utredare3." + PLACE);
        assertThat(readers.ask(actor, matter.id(), actor.id())).isInstanceOf(InquiryResult.SamePerson.class);
        assertThat(readers.ask(
                        actor, matter.id(), given.worker("utredare2." + PLACE).id()))
                .isInstanceOf(InquiryResult.NotCompetent.class);
        assertThat(worker.post(url + "/andra-lasare", "reader", reader.id().toString())
                        .status())
                .isEqualTo(200);
        assertThat(worker.post(url + "/last", "reader-view", "Jag har läst själv.")
                        .status())
                .as("nobody reads in the reader's place")
                .isEqualTo(404);

        var second = staff("utredare3." + PLACE).get(url);
        assertThat(second.text()).contains("Du är andra läsare");
        second.post(url + "/last", "reader-view", "Svårigheterna kan bero på autism. Anpassa samtalen.");
        assertThat(second.status()).isEqualTo(200);
        assertThat(proposeCare(matter)).isInstanceOf(DecisionResult.Done.class);
        assertThat(worker.post(url + "/avsluta", "outcome", "LVU_APPLICATION").text())
                .contains("Ansökan om vård enligt LVU");
    }

    @Test
    void a_suspicion_is_not_taken_back_unread_and_what_is_changed_afterwards_is_read_again() {
        var matter = given.open(PLACE, GivenInquiry.somebody("Ulf", "Påhittad", LocalDate.of(2012, 3, 1)));
        var url = "/desk/arende/" + matter.id() + "/utredning";
        var worker = staff("utredare1." + PLACE);
        allButTheReader(worker, matter, url);
        assertThat(assess(worker, url, "NO").text()).contains("Misstanken kan inte tas bort");
        assertThat(worker.status()).isEqualTo(422);
        assess(worker, url, "");
        assertThat(worker.status()).as("nor left blank").isEqualTo(422);
        assertThat(proposeCare(matter)).isEqualTo(new DecisionResult.Obstacle("investigations.gate.reader"));

        var reader = given.worker("utredare3." + PLACE);
        worker.post(url + "/andra-lasare", "reader", reader.id().toString());
        readers.read(reader, matter.id(), "Anpassa samtalen.");
        assertThat(assess(worker, url, "NO").status()).isEqualTo(200);
        assertThat(proposeCare(matter))
                .as("what she read is not what stands there now")
                .isEqualTo(new DecisionResult.Obstacle("investigations.gate.reader"));
        readers.read(reader, matter.id(), "Jag har läst igen.");
        assertThat(proposeCare(matter)).isInstanceOf(DecisionResult.Done.class);
    }

    private static Visit assess(Visit worker, String url, String disability) {
        worker.get(url);
        return worker.post(
                url + "/bedomning",
                "version",
                worker.find("name=\"version\" value=\"(\\d+)\""),
                "best-interest",
                "Trygghet och struktur.",
                "child-chance",
                "DECLINED",
                "child-words",
                "Ville inte prata om det i dag.",
                "disability",
                disability);
    }

    @Test
    void the_question_must_be_answered_before_compulsory_care() {
        var matter = given.open(PLACE, GivenInquiry.somebody("Siv", "Påhittad", LocalDate.of(2011, 2, 28)));
        assertThat(proposeCare(matter)).isEqualTo(new DecisionResult.Obstacle("investigations.gate.question"));
    }

    private void allButTheReader(Visit worker, Matter matter, String url) {
        journal.noteTalk(given.worker("utredare1." + PLACE), matter.id(), 40, true);
        worker.get(url).post(url + "/underrattelse", "information", "told", "information-text", "Båda, per telefon.");
        worker.get(url);
        worker.post(
                url + "/bedomning",
                "version",
                worker.find("name=\"version\" value=\"(\\d+)\""),
                "best-interest",
                "Trygghet och struktur.",
                "child-chance",
                "DECLINED",
                "child-words",
                "Ville inte prata om det i dag.",
                "disability",
                "YES");
    }

    private DecisionResult proposeCare(Matter matter) {
        var wording = new Proposal.Wording(
                DecisionKind.LVU_APPLICATION,
                Proposal.Verdict.DECIDED,
                null,
                "Ansökan om vård lämnas till förvaltningsrätten.",
                "Barnet far illa.",
                "4 § LVU",
                "Vården kan inte ges på annat sätt.",
                "Vi ber en domstol bestämma om du ska bo någon annanstans.",
                "Alla har fått läsa och svara.");
        return proposals.propose(given.worker("utredare1." + PLACE), matter.id(), wording);
    }
}
