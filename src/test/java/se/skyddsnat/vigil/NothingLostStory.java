package se.skyddsnat.vigil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.skyddsnat.vigil.AlarmKind.CONCERN_IN_CLOSED_MATTER;
import static se.skyddsnat.vigil.AlarmKind.CONCERN_WITHOUT_CHILD;
import static se.skyddsnat.vigil.AlarmKind.CONCERN_WITHOUT_CLOCK;
import static se.skyddsnat.vigil.AlarmKind.CONCERN_WITHOUT_MATTER;
import static se.skyddsnat.vigil.AlarmKind.CONCERN_WITHOUT_QUEUE_ITEM;
import static se.skyddsnat.vigil.AlarmKind.CONCERN_WITHOUT_REPORT;
import static se.skyddsnat.vigil.AlarmKind.COUNT_FELL;
import static se.skyddsnat.vigil.AlarmKind.MATTER_WITHOUT_HUMAN;
import static se.skyddsnat.vigil.AlarmKind.NOBODY_ON_DUTY;
import static se.skyddsnat.vigil.AlarmKind.NOBODY_TO_TELL;
import static se.skyddsnat.vigil.AlarmKind.QUEUE_ITEM_WITHOUT_CONCERN;
import static se.skyddsnat.vigil.AlarmKind.QUEUE_WITHOUT_HUMAN;
import static se.skyddsnat.vigil.AlarmKind.RECEIPT_WITHOUT_REPORT;
import static se.skyddsnat.vigil.AlarmKind.REPORT_WITHOUT_CONCERN;
import static se.skyddsnat.vigil.AlarmKind.REPORT_WITHOUT_RECEIPT;
import static se.skyddsnat.vigil.AlarmKind.SEEN_DIFFERS;
import static se.skyddsnat.vigil.AlarmKind.SUBSTITUTE_GONE;
import static se.skyddsnat.vigil.AlarmKind.UNREAD_TOO_LONG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.skyddsnat.concerns.Channel;
import se.skyddsnat.concerns.Concerns;
import se.skyddsnat.concerns.ReportConcern;
import se.skyddsnat.concerns.Reported;
import se.skyddsnat.concerns.ReportedChild;
import se.skyddsnat.concerns.ReportedChild.Whereabouts;
import se.skyddsnat.concerns.Reporter;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.stories.Given;
import se.skyddsnat.stories.Screen;
import se.skyddsnat.stories.Story;

/** Plants every kind of loss, as no code of ours could do it, and sees that it is found: a difference of one is an alarm. */
class NothingLostStory extends Story {

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    Concerns concerns;

    @Autowired
    AlarmBook alarms;

    @Autowired
    Vigil vigil;

    @Autowired
    Given given;

    @Autowired
    JdbcClient sql;

    @Autowired
    DataSource database;

    @Value("${skyddsnat.data}")
    String dataFolder;

    @Test
    void where_nothing_is_lost_nothing_rings() {
        report("1256");
        assertThat(reconciliation.round(board("1256"))).isZero();
        assertThat(open("1256")).isEmpty();
    }

    @Test
    void a_receipt_without_its_report_is_found_and_the_leaders_are_told() {
        report("1257");
        lose("delete from concerns_report where board_id = ?", "1257");
        reconciliation.round(board("1257"));
        assertThat(open("1257")).contains(RECEIPT_WITHOUT_REPORT, CONCERN_WITHOUT_REPORT);
        var leader = given.worker("arbetsledare.1257");
        assertThat(vigil.unseenNotices(leader)).isPositive();
        assertThat(vigil.unseenNotices(given.worker("utredare1.1257"))).isZero();
        assertThat(vigil.watch(leader).alarms()).extracting(Alarm::kind).contains(RECEIPT_WITHOUT_REPORT);
        assertThat(vigil.unseenNotices(leader)).isZero();
        assertThat(vigil.health().well()).isFalse();
    }

    @Test
    void a_report_without_its_receipt_is_found() {
        report("1260");
        lose("delete from concerns_receipt where board_id = ?", "1260");
        assertFound("1260", REPORT_WITHOUT_RECEIPT);
    }

    @Test
    void a_report_without_concern_and_a_queue_item_without_concern_are_found() {
        report("1261");
        lose("delete from concerns_concern where board_id = ?", "1261");
        assertFound("1261", REPORT_WITHOUT_CONCERN, QUEUE_ITEM_WITHOUT_CONCERN);
    }

    @Test
    void a_concern_without_matter_is_found() {
        report("1262");
        lose("delete from cases_matter where board_id = ?", "1262");
        assertFound("1262", CONCERN_WITHOUT_MATTER);
    }

    @Test
    void a_concern_without_its_child_is_found() {
        report("1263");
        lose("delete from identity_person where board_id = ?", "1263");
        assertFound("1263", CONCERN_WITHOUT_CHILD);
    }

    @Test
    void a_concern_that_waits_in_no_queue_is_found() {
        report("1264");
        lose("delete from concerns_queue_item where board_id = ?", "1264");
        assertFound("1264", CONCERN_WITHOUT_QUEUE_ITEM);
    }

    @Test
    void a_queue_that_says_seen_when_nobody_has_is_found() {
        report("1265");
        lose("update concerns_queue_item set seen_at = now() where board_id = ?", "1265");
        assertFound("1265", SEEN_DIFFERS);
    }

    @Test
    void an_undecided_report_in_a_closed_matter_and_one_without_clock_are_found() {
        report("1266");
        lose(
                "update cases_matter set stage = 'CLOSED', closed_at = now(),"
                        + " owner_id = (select id from organisation_staff where login = 'utredare1.1266') where board_id = ?",
                "1266");
        lose("delete from clocks_running where board_id = ?", "1266");
        assertFound("1266", CONCERN_IN_CLOSED_MATTER, CONCERN_WITHOUT_CLOCK);
    }

    @Test
    void even_when_every_trace_is_gone_the_count_has_fallen_and_only_a_human_ends_that() {
        report("1267");
        report("1267");
        reconciliation.round(board("1267"));
        for (var table : List.of("concerns_receipt", "concerns_queue_item", "concerns_concern", "concerns_report")) {
            lose("delete from " + table + " where board_id = ?", "1267");
        }
        assertFound("1267", COUNT_FELL);
        reconciliation.round(board("1267"));
        assertThat(open("1267")).contains(COUNT_FELL);
        var leader = given.worker("arbetsledare.1267");
        var alarm = vigil.watch(leader).alarms().stream()
                .filter(one -> one.kind() == COUNT_FELL)
                .findFirst()
                .orElseThrow();
        assertThat(vigil.answer(leader, alarm.id(), " ")).isEqualTo(Vigil.Answer.WRONG_LENGTH);
        assertThat(vigil.answer(given.worker("arbetsledare.1256"), alarm.id(), "Fel nämnd."))
                .isEqualTo(Vigil.Answer.ALREADY_ENDED);
        assertThat(vigil.answer(leader, alarm.id(), "Återställt ur säkerhetskopian."))
                .isEqualTo(Vigil.Answer.TAKEN);
        assertThat(open("1267")).doesNotContain(COUNT_FELL);
    }

    @Test
    void what_nobody_reads_rings_after_four_hours_of_an_office_day_and_after_a_day_otherwise() {
        clockIs("09:00");
        while (now().atZone(Sweden.ZONE).getDayOfWeek().getValue() > 5) {
            letPass(Duration.ofDays(1));
        }
        report("1270");
        letPass(Duration.ofMinutes(239));
        reconciliation.round(board("1270"));
        assertThat(open("1270")).doesNotContain(UNREAD_TOO_LONG);
        letPass(Duration.ofMinutes(2));
        assertFound("1270", UNREAD_TOO_LONG);
        clockIs("20:00");
        report("1272");
        letPass(Duration.ofMinutes(24 * 60 - 1));
        reconciliation.round(board("1272"));
        assertThat(open("1272")).doesNotContain(UNREAD_TOO_LONG);
        letPass(Duration.ofMinutes(2));
        assertFound("1272", UNREAD_TOO_LONG);
        lose("update concerns_queue_item set seen_at = now() where board_id = ?", "1272");
        reconciliation.round(board("1272"));
        assertThat(open("1272")).as("it ends with its cause").doesNotContain(UNREAD_TOO_LONG);
    }

    @Test
    void a_matter_whose_humans_have_all_left_is_found() {
        report("1273");
        lose("update organisation_staff set ends_on = date '2020-01-01' where board_id = ?", "1273");
        assertFound("1273", MATTER_WITHOUT_HUMAN, QUEUE_WITHOUT_HUMAN, NOBODY_ON_DUTY, NOBODY_TO_TELL);
    }

    @Test
    void a_stand_in_who_has_left_is_found_and_cannot_be_saved() {
        var board = board("1275").value();
        var absent = given.worker("utredare1.1275").id().value();
        var substitute = given.worker("utredare2.1275").id().value();
        standIn(board, absent, substitute, now().minus(Duration.ofDays(1)), now().plus(Duration.ofDays(5)));
        assertThat(reconciliation.round(board("1275"))).isZero();
        sql.sql("update organisation_staff set ends_on = date '2020-01-01' where id = ?")
                .param(substitute)
                .update();
        assertFound("1275", SUBSTITUTE_GONE);
        assertThatThrownBy(() -> standIn(
                        board, absent, substitute, now().plus(Duration.ofDays(6)), now().plus(Duration.ofDays(9))))
                .hasMessageContaining("would not work through the whole time");
        var other = given.worker("utredare3.1275").id().value();
        assertThatThrownBy(() -> standIn(
                        board, absent, other, now().minus(Duration.ofDays(3000)), now().minus(Duration.ofDays(2999))))
                .hasMessageContaining("would not work through the whole time");
    }

    @Test
    void a_duty_list_that_leads_to_nobody_cannot_be_saved() {
        var board = board("1276").value();
        assertThatThrownBy(() -> sql.sql("delete from organisation_duty where board_id = ?")
                        .param(board)
                        .update())
                .hasStackTraceContaining("would have nobody on duty");
    }

    @Test
    void the_watch_shows_it_and_takes_an_answer() {
        report("1277");
        reconciliation.round(board("1277"));
        lose("delete from concerns_queue_item where board_id = ?", "1277");
        reconciliation.round(board("1277"));
        var leader = staff("arbetsledare.1277");
        assertThat(leader.get("/vakt").text())
                .contains(
                        "En anmälan väntar inte i någon kö",
                        "Det finns färre anmälningar än förut",
                        "Vad har du gjort?");
        var where = leader.find("action=\"(/vakt/[0-9a-f-]+/svar)\"");
        var field = leader.find("name=\"(answer-[0-9a-f-]+)\"");
        assertThat(leader.post(where, field, "").status()).isEqualTo(422);
        assertThat(leader.text()).contains("Skriv vad du har gjort");
        assertThat(leader.post(where, field, "Har läst anmälan och talat med barnet.")
                        .status())
                .isEqualTo(200);
        assertThat(leader.html()).doesNotContain(where);
        assertThat(staff("utredare1.1277").get("/vakt").status()).isEqualTo(404);
        assertThat(staff("arbetsledare.1256").post(where, field, "Inte min.").status())
                .isNotEqualTo(500);
        assertThat(visitor().get("/halsa").html()).contains("\"status\":\"alarm\"");
        try (var screen = Screen.desktop(address())) {
            screen.signIn("arbetsledare.1277")
                    .open("/vakt")
                    .isForEverybody()
                    .fitsItsWidth()
                    .picture("vakt");
        }
        try (var screen = Screen.phone(address())) {
            screen.signIn("arbetsledare.1277")
                    .open("/vakt")
                    .isForEverybody()
                    .fitsItsWidth()
                    .picture("vakt-phone");
        }
    }

    private void report(String municipality) {
        var report = new ReportConcern(
                Channel.PUBLIC_WEB,
                ReportConcern.Kind.WORRY,
                null,
                Reporter.anonymous(),
                List.of(ReportedChild.named("Kim", "Påhittad", Whereabouts.in(municipality))),
                false,
                "Barnet går ute om nätterna.",
                false,
                null,
                List.of(),
                null);
        assertThat(concerns.report(new Actor.Visitor(), report)).isInstanceOf(Reported.Received.class);
    }

    private void assertFound(String municipality, AlarmKind... kinds) {
        assertThat(reconciliation.round(board(municipality))).isPositive();
        assertThat(open(municipality)).contains(kinds);
    }

    private Set<AlarmKind> open(String municipality) {
        return alarms.open(board(municipality)).stream()
                .filter(alarm -> alarm.board() != null)
                .map(Alarm::kind)
                .collect(Collectors.toSet());
    }

    private void standIn(UUID board, UUID absent, UUID substitute, Instant from, Instant until) {
        sql.sql("""
                        insert into organisation_substitute (board_id, staff_id, substitute_id, away)
                        values (?, ?, ?, tstzrange(?, ?))""")
                .params(board, absent, substitute, from.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Destroys as a failing disk or a careless hand in the database would: past every rule. */
    private void lose(String statement, String municipality) {
        try (var connection = superuser();
                var prepared = connection.prepareStatement(statement)) {
            connection.createStatement().execute("set session_replication_role = replica");
            prepared.setObject(1, board(municipality).value());
            prepared.execute();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Connection superuser() throws SQLException {
        try (var app = database.getConnection()) {
            return DriverManager.getConnection(app.getMetaData().getURL(), "postgres", secret());
        }
    }

    private String secret() {
        try {
            return Files.readString(Path.of(dataFolder, "postgres.secret")).trim();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static BoardId board(String municipality) {
        return Board.idOf(municipality);
    }
}
