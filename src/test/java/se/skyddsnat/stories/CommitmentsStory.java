package se.skyddsnat.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.skyddsnat.cases.Journal;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.commitments.BuildPrint;
import se.skyddsnat.commitments.Commitments;
import se.skyddsnat.commitments.Figures;
import se.skyddsnat.commitments.Measure;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Board;

/** All that was asked for stands there, and nothing is called kept but what a story has just proved. */
class CommitmentsStory extends Story {

    private static final int LARGEST_PAGE = 60_000;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Given given;

    @Autowired
    private Matters matters;

    @Autowired
    private Journal journal;

    @Autowired
    private Figures figures;

    @Value("${skyddsnat.story-runs}")
    private String runs;

    @BeforeAll
    void some_stories_have_been_run() throws IOException {
        var here = BuildPrint.ofThisProgram();
        var file = Path.of(runs.replaceFirst("^file:", ""));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(
                file,
                List.of(
                        "G48\tPrivateTalkStory\tpassed\t7\t" + here,
                        "VX2\tSecondReaderStory\tpassed\t3\t" + here,
                        "G49\tOwnApplicationStory\tpassed\t4\t" + here,
                        "G49\tAppealStory\tfailed\t2\t" + here,
                        "V08\tTrustStory\tpassed\t0\t" + here,
                        "G04\tRoofStory\tpassed\t9\t0123456789abcdef"));
        figure(Measure.INQUIRY_WITH_PRIVATE_TALK, 58, 66);
        figure(Measure.TALK_IN_PRIVATE, 30, 60);
        figure(Measure.SECOND_READING, 3, 60);
    }

    @Test
    void all_112_are_there_in_both_languages() {
        for (var language : List.of("sv", "en")) {
            var page = visitor().get("/ataganden?lang=" + language);
            assertThat(page.html().length()).isLessThan(LARGEST_PAGE);
            for (var one : Commitments.read().all()) {
                assertThat(page.html()).contains("<li id=\"" + one.id() + "\"");
                assertThat(page.text())
                        .contains(
                                language.equals("sv")
                                        ? one.asked().sv()
                                        : one.asked().en());
            }
        }
    }

    @Test
    void kept_is_only_what_a_story_has_proved_on_this_very_program() {
        assertThat(state("G48")).isEqualTo("Hålls");
        assertThat(state("G49")).as("one of its stories failed").isEqualTo("Inte ännu");
        assertThat(state("V08")).as("no test was played").isEqualTo("Inte ännu");
        assertThat(state("G04")).as("proved on another program").isEqualTo("Inte ännu");
        assertThat(state("G50")).as("never told").isEqualTo("Inte ännu");
        assertThat(visitor().get("/ataganden").text()).contains("2 av 112 hålls");
    }

    @Test
    void the_page_says_what_the_state_rests_on() {
        assertThat(visitor().get("/ataganden/G48").text()).contains("PrivateTalkStory: 7 prov, gick igenom");
        assertThat(visitor().get("/ataganden/G49").text()).contains("AppealStory: 2 prov, gick inte igenom");
        assertThat(visitor().get("/ataganden/G04").text())
                .contains("Berättelsen är inte körd i det här bygget")
                .doesNotContain("RoofStory");
        assertThat(visitor().get("/ataganden/G50").text()).contains("Ingen berättelse visar det ännu");
    }

    @Test
    void figures_come_from_the_running_system_and_small_ones_are_hidden() {
        assertThat(visitor().get("/ataganden/G48").text())
                .containsPattern("enrum: [0-9]+ procent, [0-9]*[05] av [0-9]*[05]");
        assertThat(visitor().get("/ataganden/VX2").text())
                .contains("för få att räkna på")
                .doesNotContain("andra kunnig läsare: ");
        assertThat(visitor().get("/ataganden/VX1").text())
                .as("no figure where nothing is proved")
                .doesNotContain("procent");
    }

    @Test
    void an_act_is_counted_when_it_is_done_and_not_when_it_is_undone() {
        var worker = given.worker("mottagning1.2463");
        var matter = given.matterIn("2463").id();
        matters.take(worker, matter);
        journal.noteTalk(worker, matter, 20, true);
        assertThat(counted(Measure.TALK_IN_PRIVATE)).isEqualTo("1 of 1");
        assertThat(counted(Measure.UNQUALIFIED_REFUSED)).isEqualTo("0 of 1");
        assertThatThrownBy(() -> given.in(Board.idOf("2463"), permit -> {
                    figures.count(permit, Measure.TALK_IN_PRIVATE, true);
                    throw new IllegalArgumentException("undone");
                }))
                .hasMessage("undone");
        assertThat(counted(Measure.TALK_IN_PRIVATE)).isEqualTo("1 of 1");
    }

    private String counted(Measure measure) {
        return sql.sql("""
                        select numerator || ' of ' || denominator from commitments_figure
                         where board_id = ? and measure = ? and day = ?""")
                .params(Board.idOf("2463").value(), measure.name(), Sweden.day(now()))
                .query(String.class)
                .single();
    }

    @Test
    void what_nobody_asked_for_is_not_there() {
        for (var id : List.of("G77", "X1", "g48", "G48%00", "..")) {
            assertThat(visitor().get("/ataganden/" + id).status()).as(id).isIn(400, 404);
        }
    }

    @Test
    void everybody_can_use_it() {
        try (var phone = Screen.phone(address())) {
            phone.open("/ataganden").isForEverybody().fitsItsWidth().picture("commitments-phone");
            phone.open("/ataganden/G48").isForEverybody().fitsItsWidth().picture("commitment-phone");
        }
        try (var desktop = Screen.desktop(address())) {
            desktop.open("/ataganden").isForEverybody().fitsItsWidth().picture("commitments-desktop");
            desktop.page().locator("#G48 a").click();
            desktop.isForEverybody().fitsItsWidth().picture("commitment-desktop");
            assertThat(desktop.page().locator("h1").count()).isEqualTo(1);
            for (var page : List.of("/om", "/om/tillganglighet", "/om/personuppgifter", "/sprak")) {
                desktop.open(page).isForEverybody().fitsItsWidth().picture("about" + page.replace('/', '-'));
            }
        }
    }

    private String state(String id) {
        return visitor().get("/ataganden/" + id).find("class=\"sn-state sn-state--[a-z-]+\">([^<]+)<");
    }

    private void figure(Measure measure, int part, int whole) {
        sql.sql("""
                        insert into commitments_figure (board_id, measure, day, numerator, denominator) values (?, ?, ?, ?, ?)""")
                .params(
                        Board.idOf("2463").value(),
                        measure.name(),
                        Sweden.day(now()).minusDays(3),
                        part,
                        whole)
                .update();
    }
}
