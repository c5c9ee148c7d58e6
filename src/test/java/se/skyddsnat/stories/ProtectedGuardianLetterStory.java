package se.skyddsnat.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.documents.Documents;
import se.skyddsnat.identity.Person;

/** A mother and a child live where the other guardian must not find them. He is a party and gets his letter; nothing in it leads to them. */
class ProtectedGuardianLetterStory extends Story {

    private static final String PLACE = "1980";
    private static final Person.Contact HIDDEN =
            new Person.Contact("Gömslegatan 17 B", "987 65", "Tystberga", "0480", "070-123 45 67", "Tallbackaskolan");
    private static final List<String> SIGNS =
            List.of("gömslegatan", "98765", "tystberga", "0701234567", "701234567", "tallbackaskolan", "saga", "liv");

    @Autowired
    private GivenInquiry given;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient sql;

    @Test
    void his_letter_says_what_was_decided_and_nothing_of_where_they_are() throws Exception {
        var matter = aFamily();
        var worker = staff("utredare1." + PLACE);
        var proposal =
                decided(worker, matter, "Barnet bor tryggt med sin mamma på Gömslegatan.", "Barnet är tryggt nu.");
        var letter = write(worker, proposal, "Otto", "POST");
        assertThat(worker.status()).isEqualTo(200);
        assertThat(worker.text()).contains("Väntar på att någon annan läser det");
        assertThat(worker.post(letter + "/skicka").status())
                .as("not before a second pair of eyes")
                .isEqualTo(422);
        assertThat(worker.post(letter + "/godkann").status())
                .as("not by the one who wrote it")
                .isEqualTo(422);
        var second = staff("ledareutr." + PLACE).get(proposal);
        assertThat(second.post(letter + "/godkann").status()).isEqualTo(200);
        assertThat(worker.get(proposal).post(letter + "/skicka").status()).isEqualTo(200);

        var actor = given.worker("utredare1." + PLACE);
        var file = documents.open(
                actor, matter.id(), documents.of(actor, matter.id()).getFirst().id());
        try (var pdf = Loader.loadPDF(file.content())) {
            var read = new PDFTextStripper().getText(pdf);
            assertThat(read).contains("Barnet är tryggt nu.", "Otto");
            var everything = read
                    + pdf.getDocumentInformation().getTitle()
                    + new String(pdf.getDocumentCatalog().getMetadata().toByteArray())
                    + file.document().name();
            assertThat(folded(everything)).doesNotContain(SIGNS.toArray(String[]::new));
        }
        var matcher = Pattern.compile("/beslut/([2-9A-Z]{26})")
                .matcher(new PDFTextStripper().getText(Loader.loadPDF(file.content())));
        assertThat(matcher.find()).isTrue();
        var his = visitor().get("/beslut/" + matcher.group(1));
        assertThat(his.status()).isEqualTo(200);
        assertThat(folded(his.html())).doesNotContain(SIGNS.toArray(String[]::new));
    }

    @Test
    void a_letter_that_would_tell_is_never_made_however_the_address_is_written() {
        for (var reasons : List.of(
                "Skolan är Tallbacka-skolan.",
                "Hon nås på 0701 23 45 67.",
                "De bor på GÖMSLE\nGATAN.",
                "Postnummer 98765.")) {
            var matter = aFamily();
            var worker = staff("utredare1." + PLACE);
            var proposal = decided(worker, matter, "Barnet är tryggt.", reasons);
            write(worker, proposal, "Otto", "POST");
            assertThat(worker.status()).as(reasons).isEqualTo(422);
            assertThat(worker.text()).contains("avslöja var en skyddad person finns", "Inget brev har skapats");
            assertThat(documents.of(given.worker("utredare1." + PLACE), matter.id()))
                    .isEmpty();
        }
    }

    @Test
    void to_the_protected_only_by_safe_ways_and_nobody_gets_a_letter_by_itself() {
        var matter = aFamily();
        var worker = staff("utredare1." + PLACE);
        var proposal = decided(worker, matter, "Barnet är tryggt.", "Barnet är tryggt nu.");
        assertThat(worker.get(proposal).text()).contains("Ingen har fått besked än");
        write(worker, proposal, "Saga", "POST");
        assertThat(worker.status()).isEqualTo(422);
        assertThat(worker.text()).contains("säker brevlåda eller genom förmedling");
        write(worker, proposal, "Saga", "FORWARDING");
        assertThat(worker.status()).isEqualTo(200);
        assertThat(documents.of(given.worker("utredare1." + PLACE), matter.id()))
                .as("one letter, to her alone")
                .hasSize(1);
    }

    @Test
    void who_becomes_protected_after_the_letter_was_written_is_safe_all_the_same() {
        var born = LocalDate.of(2016, 3, 3);
        var mother = GivenInquiry.somebody("Maj", "Öppen", born.minusYears(30));
        var father = GivenInquiry.somebody("Otto", "Annan", born.minusYears(33));
        var matter = given.open(PLACE, GivenInquiry.somebody("My", "Öppen", born), mother, father);
        var worker = staff("utredare1." + PLACE);
        var proposal = decided(worker, matter, "Barnet är tryggt.", "Barnet är tryggt nu.");
        var hers = DecisionToCourtStory.writeLetter(worker, proposal, "Maj", "POST");
        var his = DecisionToCourtStory.writeLetter(worker, proposal, "Otto", "POST");
        if (hers.equals(his)) {
            his = proposal + "/brev/" + worker.find("(?s)/brev/[0-9a-f-]{36}/skicka.*?/brev/([0-9a-f-]{36})/skicka");
        }
        given.in(given.worker("utredare1." + PLACE), _ -> sql.sql("""
                        update identity_person set protection = 'PROTECTED_REGISTRATION' where given_name = 'Maj'""").update());
        worker.get(proposal);
        assertThat(worker.post(hers + "/skicka").status())
                .as("not by post any more")
                .isEqualTo(422);
        assertThat(worker.text()).contains("säker brevlåda eller genom förmedling");
        assertThat(worker.post(his + "/skicka").status())
                .as("somebody else reads his first")
                .isEqualTo(422);
        assertThat(worker.get(proposal).text()).contains("Väntar på att någon annan läser det");
        staff("ledareutr." + PLACE).get(proposal).post(his + "/godkann");
        assertThat(worker.get(proposal).post(his + "/skicka").status()).isEqualTo(200);
    }

    private Matter aFamily() {
        var born = LocalDate.of(2017, 9, 1);
        var child = GivenInquiry.hidden(GivenInquiry.somebody("Liv", "Hemlig", born), HIDDEN);
        var mother = GivenInquiry.hidden(GivenInquiry.somebody("Saga", "Hemlig", born.minusYears(30)), HIDDEN);
        var father = GivenInquiry.somebody("Otto", "Annan", born.minusYears(33));
        return given.open(PLACE, child, mother, father);
    }

    private String decided(Visit worker, Matter matter, String facts, String reasons) {
        var url = "/desk/arende/" + matter.id() + "/beslut";
        worker.get(url + "/forslag")
                .post(
                        url + "/forslag",
                        "kind",
                        "SUPPORT",
                        "verdict",
                        "GRANTED",
                        "decision",
                        "Barnet får stöd.",
                        "facts",
                        facts,
                        "reasons",
                        reasons,
                        "provisions",
                        "11 kap. 1 § socialtjänstlagen",
                        "plain",
                        "Du får hjälp.",
                        "heard",
                        "Var och en för sig.");
        var proposal = worker.path();
        staff("utredare2." + PLACE).get(proposal).post(proposal + "/granska", "review", "approve", "review-words", "");
        staff("ledareutr." + PLACE).get(proposal).post(proposal + "/besluta", "level", "LEADER");
        return proposal;
    }

    private static String write(Visit worker, String proposal, String name, String way) {
        worker.get(proposal);
        worker.post(
                proposal + "/brev",
                "decision",
                worker.find("name=\"decision\" value=\"([0-9a-f-]{36})\""),
                "recipient",
                worker.find("value=\"([0-9a-f-]{36})\"[^>]*>\\s*<label[^>]*>" + name),
                "way",
                way);
        var found = Pattern.compile("/dokument/([0-9a-f-]{36})").matcher(worker.html());
        return worker.status() == 200 && found.find()
                ? proposal + "/brev/" + letterId(worker)
                : proposal + "/brev/none";
    }

    /** The letter's id stands in the form that somebody else approves with; the writer's page does not have it. */
    private static String letterId(Visit worker) {
        var matcher = Pattern.compile("data-letter=\"([0-9a-f-]{36})\"").matcher(worker.html());
        return matcher.find() ? matcher.group(1) : "none";
    }

    private static String folded(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
