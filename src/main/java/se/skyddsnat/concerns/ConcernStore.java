package se.skyddsnat.concerns;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.UnitId;

/** Concerns and their steps. Every step says which step it follows, so that of two at once only one is done. */
@Repository
class ConcernStore {

    /** A concern with what its report says of all its children. */
    static final String ROW = """
            select c.*, r.channel, r.kind, r.danger_now, r.wants_feedback
              from concerns_concern c join concerns_report r on r.board_id = c.board_id and r.id = c.report_id
            """;

    private final JdbcClient sql;

    ConcernStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Permit permit, Concern.Arrival arrival, ConcernFile.Told told, UnitId unit) {
        sql.sql("""
                        insert into concerns_concern (id, board_id, report_id, matter_id, child_id, during_inquiry, received_at,
                                                      told, age_told, whereabouts, reports_in_a_year)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        arrival.id().value(),
                        permit.board().value(),
                        arrival.report(),
                        arrival.matter().value(),
                        arrival.child().value(),
                        arrival.duringInquiry(),
                        time(arrival.receivedAt()),
                        told.description(),
                        told.age(),
                        told.whereabouts(),
                        arrival.reportsInAYear()))
                .update();
        sql.sql("insert into concerns_queue_item (concern_id, board_id, unit_id, entered_at) values (?, ?, ?, ?)")
                .params(arrival.id().value(), permit.board().value(), unit.value(), time(permit.at()))
                .update();
    }

    /** Looks behind the wall of the board that is open now; needs no permit, since it decides nothing. */
    Optional<Concern> stored(ConcernId id) {
        return sql.sql(ROW + "where c.id = ?")
                .param(id.value())
                .query(ConcernRow::concern)
                .optional();
    }

    Concern get(Permit permit, ConcernId id) {
        return sql.sql(ROW + "where c.board_id = ? and c.id = ?")
                .params(permit.board().value(), id.value())
                .query(ConcernRow::concern)
                .single();
    }

    List<Concern> of(Permit permit, MatterId matter) {
        return sql.sql(ROW + "where c.board_id = ? and c.matter_id = ? order by c.received_at desc")
                .params(permit.board().value(), matter.value())
                .query(ConcernRow::concern)
                .list();
    }

    List<Concern> ofReport(Permit permit, UUID report) {
        return sql.sql(ROW + "where c.board_id = ? and c.report_id = ? order by c.id")
                .params(permit.board().value(), report)
                .query(ConcernRow::concern)
                .list();
    }

    ConcernFile.Told told(Permit permit, ConcernId id) {
        return sql.sql("select told, age_told, whereabouts from concerns_concern where board_id = ? and id = ?")
                .params(permit.board().value(), id.value())
                .query((row, _) ->
                        new ConcernFile.Told(row.getString(1), row.getObject(2, Integer.class), row.getString(3)))
                .single();
    }

    boolean see(Permit permit, ConcernId id, StaffId by) {
        var at = time(permit.at());
        sql.sql(
                        "update concerns_queue_item set seen_at = ?, seen_by = ? where board_id = ? and concern_id = ? and seen_at is null")
                .params(at, by.value(), permit.board().value(), id.value())
                .update();
        return sql.sql("""
                        update concerns_concern set state = 'SEEN', seen_at = ?, seen_by = ?
                         where board_id = ? and id = ? and state = 'RECEIVED'""")
                        .params(at, by.value(), permit.board().value(), id.value())
                        .update()
                == 1;
    }

    boolean assess(Permit permit, ConcernId id, boolean needed, String reason) {
        return sql.sql("""
                        update concerns_concern set state = 'ASSESSED', protection_needed = ?, protection_reason = ?,
                               protection_at = ?, protection_by = ?
                         where board_id = ? and id = ? and state = 'SEEN'""")
                        .params(
                                needed,
                                reason,
                                time(permit.at()),
                                by(permit),
                                permit.board().value(),
                                id.value())
                        .update()
                == 1;
    }

    boolean propose(Permit permit, ConcernId id, String reason, @Nullable String pattern) {
        return sql.sql("""
                        update concerns_concern set proposal_reason = ?, proposed_at = ?, proposed_by = ?, pattern_statement = ?
                         where board_id = ? and id = ? and state = 'ASSESSED' and proposed_at is null""")
                        .params(Arrays.asList(
                                reason,
                                time(permit.at()),
                                by(permit),
                                pattern,
                                permit.board().value(),
                                id.value()))
                        .update()
                == 1;
    }

    boolean decide(Permit permit, ConcernId id, String outcome, @Nullable String reason, @Nullable String pattern) {
        return sql.sql("""
                        update concerns_concern set state = 'DECIDED', outcome = ?, decision_reason = ?, decided_at = ?, decided_by = ?,
                               pattern_statement = coalesce(?, pattern_statement)
                         where board_id = ? and id = ? and state = 'ASSESSED'""")
                        .params(Arrays.asList(
                                outcome,
                                reason,
                                time(permit.at()),
                                by(permit),
                                pattern,
                                permit.board().value(),
                                id.value()))
                        .update()
                == 1;
    }

    /** An inquiry has been opened meanwhile: what is not yet assessed needs its assessment, and no decision to open. */
    void nowDuringInquiry(Permit permit, ConcernId id) {
        sql.sql(
                        "update concerns_concern set during_inquiry = true where board_id = ? and id = ? and state <> 'DECIDED'")
                .params(permit.board().value(), id.value())
                .update();
    }

    /** The inquiry has ended before this one was assessed: it needs a decision of its own. */
    void noLongerDuringInquiry(Permit permit, ConcernId id) {
        sql.sql(
                        "update concerns_concern set during_inquiry = false where board_id = ? and id = ? and state <> 'DECIDED'")
                .params(permit.board().value(), id.value())
                .update();
    }

    void confirmSynthetic(Permit permit, ConcernId id) {
        var at = time(permit.at());
        sql.sql("update concerns_queue_item set seen_at = ? where board_id = ? and concern_id = ? and seen_at is null")
                .params(at, permit.board().value(), id.value())
                .update();
        sql.sql(
                        "update concerns_concern set state = 'DECIDED', outcome = 'SYNTHETIC', decided_at = ? where board_id = ? and id = ? and state = 'RECEIVED'")
                .params(at, permit.board().value(), id.value())
                .update();
    }

    Optional<String> patternStatement(Permit permit, ConcernId id) {
        return sql.sql(
                        "select pattern_statement from concerns_concern where board_id = ? and id = ? and pattern_statement is not null")
                .params(permit.board().value(), id.value())
                .query(String.class)
                .optional();
    }

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static UUID by(Permit permit) {
        return permit.staff().id().value();
    }
}
