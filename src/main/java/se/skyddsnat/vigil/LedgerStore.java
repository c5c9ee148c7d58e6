package se.skyddsnat.vigil;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.BoardId;

/**
 * Reads other rooms' tables and joins them. It is the one place where that is right: whoever checks that nothing is
 * lost must not ask the one who might have lost it.
 */
@Repository
class LedgerStore {

    /** What is not there though something says that it is, or the other way round. */
    private static final String BROKEN = """
            select 'RECEIPT_WITHOUT_REPORT' kind, t.report_id object from concerns_receipt t
              left join concerns_report r on r.board_id = t.board_id and r.id = t.report_id
             where t.board_id = :board and r.id is null
            union all
            select 'REPORT_WITHOUT_RECEIPT', r.id from concerns_report r
              left join concerns_receipt t on t.board_id = r.board_id and t.report_id = r.id
             where r.board_id = :board and t.report_id is null
            union all
            select 'REPORT_WITHOUT_CONCERN', r.id from concerns_report r
              left join concerns_concern c on c.board_id = r.board_id and c.report_id = r.id
             where r.board_id = :board and c.id is null
            union all
            select 'CONCERN_WITHOUT_REPORT', c.id from concerns_concern c
              left join concerns_report r on r.board_id = c.board_id and r.id = c.report_id
             where c.board_id = :board and r.id is null
            union all
            select 'CONCERN_WITHOUT_MATTER', c.id from concerns_concern c
              left join cases_matter m on m.board_id = c.board_id and m.id = c.matter_id
             where c.board_id = :board and m.id is null
            union all
            select 'CONCERN_WITHOUT_CHILD', c.id from concerns_concern c
              left join identity_person p on p.board_id = c.board_id and p.id = c.child_id
             where c.board_id = :board and p.id is null
            union all
            select 'CONCERN_WITHOUT_QUEUE_ITEM', c.id from concerns_concern c
              left join concerns_queue_item q on q.board_id = c.board_id and q.concern_id = c.id
             where c.board_id = :board and q.concern_id is null
            union all
            select 'QUEUE_ITEM_WITHOUT_CONCERN', q.concern_id from concerns_queue_item q
              left join concerns_concern c on c.board_id = q.board_id and c.id = q.concern_id
             where q.board_id = :board and c.id is null
            union all
            select 'SEEN_DIFFERS', c.id from concerns_concern c
              join concerns_queue_item q on q.board_id = c.board_id and q.concern_id = c.id
             where c.board_id = :board and (c.state = 'RECEIVED') <> (q.seen_at is null)
            """;

    /** What is there, but waits where nobody will come. */
    private static final String WAITING = """
            select 'UNREAD_TOO_LONG' kind, q.concern_id object from concerns_queue_item q
             where q.board_id = :board and q.seen_at is null
               and (q.entered_at <= :dayAgo or (q.entered_at <= :hoursAgo
                    and extract(isodow from q.entered_at at time zone 'Europe/Stockholm') < 6
                    and (q.entered_at at time zone 'Europe/Stockholm')::time between time '08:00' and time '16:30'))
            union all
            select 'CONCERN_IN_CLOSED_MATTER', c.id from concerns_concern c
              join cases_matter m on m.board_id = c.board_id and m.id = c.matter_id
             where c.board_id = :board and c.state <> 'DECIDED' and m.stage = 'CLOSED'
            union all
            select 'CONCERN_WITHOUT_CLOCK', c.id from concerns_concern c
              join concerns_report r on r.board_id = c.board_id and r.id = c.report_id
             where c.board_id = :board and c.state in ('RECEIVED', 'SEEN') and r.channel <> 'SYNTHETIC'
               and not exists (select 1 from clocks_running k
                                where k.board_id = c.board_id and k.about_id = c.id and k.stopped_at is null)
            union all
            select 'MATTER_WITHOUT_HUMAN', m.id from cases_matter m
             where m.board_id = :board and m.stage <> 'CLOSED'
               and not exists (select 1 from organisation_staff s
                                where s.board_id = m.board_id and (s.ends_on is null or s.ends_on >= :today)
                                  and (s.id = m.owner_id
                                       or m.owner_id is null and s.unit_id = m.unit_id
                                       or exists (select 1 from organisation_substitute a
                                                   where a.board_id = m.board_id and a.staff_id = m.owner_id
                                                     and a.substitute_id = s.id and a.away @> :now)))
            """;

    private final JdbcClient sql;

    LedgerStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Finding> broken(Permit permit) {
        return sql.sql(BROKEN)
                .param("board", permit.board().value())
                .query((row, _) -> finding(permit.board(), row))
                .list();
    }

    /** @param hoursAgo what came in office hours must have been seen since then; all other within a day */
    List<Finding> waiting(Permit permit, Instant now, Instant hoursAgo, Instant dayAgo, LocalDate today) {
        return sql.sql(WAITING)
                .param("board", permit.board().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("hoursAgo", hoursAgo.atOffset(ZoneOffset.UTC))
                .param("dayAgo", dayAgo.atOffset(ZoneOffset.UTC))
                .param("today", today)
                .query((row, _) -> finding(permit.board(), row))
                .list();
    }

    /** How much there is of everything in a board. */
    record Count(long receipts, long reports, long concerns, long queueItems) {

        static final Count NOTHING = new Count(0, 0, 0, 0);

        boolean fellFrom(Count earlier) {
            return receipts < earlier.receipts
                    || reports < earlier.reports
                    || concerns < earlier.concerns
                    || queueItems < earlier.queueItems;
        }
    }

    Count count(Permit permit) {
        return sql.sql("""
                        select (select count(*) from concerns_receipt where board_id = :board) receipts,
                               (select count(*) from concerns_report where board_id = :board) reports,
                               (select count(*) from concerns_concern where board_id = :board) concerns,
                               (select count(*) from concerns_queue_item where board_id = :board) queue_items""")
                .param("board", permit.board().value())
                .query((row, _) -> count(row))
                .single();
    }

    Count lastCount(Permit permit) {
        return sql.sql("select * from vigil_ledger where board_id = ?")
                .param(permit.board().value())
                .query((row, _) -> count(row))
                .optional()
                .orElse(Count.NOTHING);
    }

    void keep(Permit permit, Count count, Instant at) {
        sql.sql("""
                        insert into vigil_ledger (board_id, receipts, reports, concerns, queue_items, counted_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (board_id) do update
                        set receipts = excluded.receipts, reports = excluded.reports, concerns = excluded.concerns,
                            queue_items = excluded.queue_items, counted_at = excluded.counted_at""")
                .params(
                        permit.board().value(),
                        count.receipts(),
                        count.reports(),
                        count.concerns(),
                        count.queueItems(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(
                row.getLong("receipts"), row.getLong("reports"), row.getLong("concerns"), row.getLong("queue_items"));
    }

    private static Finding finding(BoardId board, ResultSet row) throws SQLException {
        return new Finding(AlarmKind.valueOf(row.getString("kind")), board, row.getObject("object", UUID.class), null);
    }
}
