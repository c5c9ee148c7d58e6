package se.skyddsnat.concerns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.StaffId;

/** Reports, who sent them, and the receipts that follow them. */
@Repository
class ReportStore {

    private final JdbcClient sql;

    ReportStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** One sender's retry waits here until the first try is stored or undone. */
    void oneAtATime(String code) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text")
                .param(code)
                .query(String.class)
                .single();
    }

    void add(Permit permit, UUID id, ReportConcern command, Routing.Reason routedBy, Instant receivedAt) {
        var registered =
                command.channel().registeredByStaff() ? permit.staff().id().value() : null;
        sql.sql("""
                        insert into concerns_report (id, board_id, channel, kind, worry, danger_now, routed_by, reporter_kind,
                                                     wants_feedback, registered_by, received_at, noted_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id,
                        permit.board().value(),
                        command.channel().name(),
                        command.kind().name(),
                        command.worry().strip(),
                        command.dangerNow(),
                        routedBy.name(),
                        command.reporter().kind().name(),
                        command.reporter().wantsFeedback(),
                        registered,
                        time(receivedAt),
                        time(permit.at())))
                .update();
        if (command.reporter().told()) {
            addReporter(permit, id, command.reporter());
        }
    }

    private void addReporter(Permit permit, UUID report, Reporter reporter) {
        sql.sql("""
                        insert into concerns_reporter (report_id, board_id, name, phone, email, organisation, profession, reach)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        report,
                        permit.board().value(),
                        reporter.name(),
                        reporter.phone(),
                        reporter.email(),
                        reporter.organisation(),
                        reporter.profession(),
                        reporter.reach()))
                .update();
    }

    void addReceipt(Permit permit, byte[] codeHash, UUID report, Instant receivedAt) {
        sql.sql("insert into concerns_receipt (code_hash, board_id, report_id, received_at) values (?, ?, ?, ?)")
                .params(codeHash, permit.board().value(), report, time(receivedAt))
                .update();
    }

    /** Which report of which board a receipt follows. */
    record Followed(BoardId board, UUID report, Instant receivedAt) {}

    List<Followed> followed(byte[] codeHash) {
        return sql.sql(
                        "select board_id, report_id, received_at from concerns_receipt where code_hash = ? order by board_id")
                .param(codeHash)
                .query((row, _) -> new Followed(
                        new BoardId(row.getObject(1, UUID.class)),
                        row.getObject(2, UUID.class),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    Report get(Permit permit, UUID id) {
        return sql.sql("select * from concerns_report where board_id = ? and id = ?")
                .params(permit.board().value(), id)
                .query((row, _) -> report(row))
                .single();
    }

    Optional<Reporter> reporter(Permit permit, UUID report) {
        return sql.sql("""
                        select r.*, p.reporter_kind, p.wants_feedback from concerns_reporter r
                          join concerns_report p on p.board_id = r.board_id and p.id = r.report_id
                         where r.board_id = ? and r.report_id = ?""")
                .params(permit.board().value(), report)
                .query((row, _) -> new Reporter(
                        Reporter.Kind.valueOf(row.getString("reporter_kind")),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("organisation"),
                        row.getString("profession"),
                        row.getString("reach"),
                        row.getBoolean("wants_feedback")))
                .optional();
    }

    void askFeedback(Permit permit, UUID report) {
        sql.sql(
                        "update concerns_report set wants_feedback = true where board_id = ? and id = ? and reporter_kind = 'PROFESSIONAL'")
                .params(permit.board().value(), report)
                .update();
    }

    private static Report report(ResultSet row) throws SQLException {
        var registered = row.getObject("registered_by", UUID.class);
        return new Report(
                row.getObject("id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                ReportConcern.Kind.valueOf(row.getString("kind")),
                row.getString("worry"),
                row.getBoolean("danger_now"),
                Reporter.Kind.valueOf(row.getString("reporter_kind")),
                row.getBoolean("wants_feedback"),
                registered == null ? null : new StaffId(registered),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("noted_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
