package se.skyddsnat.concerns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.MatterId;

/** Which concerns wait, for lists and for the one who reconciles. */
@Repository
class WaitingStore {

    private static final String ROW = """
            select c.id, c.matter_id, c.state, c.received_at, r.channel, r.danger_now, c.reports_in_a_year,
                   (r.wants_feedback and c.feedback_at is null and c.state = 'DECIDED') feedback_owed,
                   (select count(*)::int from concerns_concern o
                     where o.board_id = c.board_id and o.matter_id = c.matter_id) reports
              from concerns_concern c join concerns_report r on r.board_id = c.board_id and r.id = c.report_id
             where c.board_id = :board and r.channel <> 'SYNTHETIC'
            """;

    private final JdbcClient sql;

    WaitingStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Waiting> unread(Permit permit) {
        return sql.sql(ROW + " and c.state = 'RECEIVED' order by c.received_at limit 500")
                .param("board", permit.board().value())
                .query(WaitingStore::waiting)
                .list();
    }

    Map<MatterId, Waiting> of(Permit permit, Collection<MatterId> matters) {
        var newest = new LinkedHashMap<MatterId, Waiting>();
        sql.sql(ROW + """
                         and c.matter_id = any(:matters)
                         and (c.state <> 'DECIDED' or (r.wants_feedback and c.feedback_at is null))
                         order by (c.state = 'DECIDED'), c.received_at desc""")
                .param("board", permit.board().value())
                .param("matters", matters.stream().map(MatterId::value).toArray(UUID[]::new))
                .query(WaitingStore::waiting)
                .list()
                .forEach(one -> newest.putIfAbsent(one.matter(), one));
        return newest;
    }

    Tally tally(Permit permit) {
        return sql.sql("""
                        select (select count(*) from concerns_receipt where board_id = :board) receipts,
                               (select count(*) from concerns_report where board_id = :board) reports,
                               (select count(distinct report_id) from concerns_concern where board_id = :board) with_concern,
                               (select count(*) from concerns_concern where board_id = :board) concerns,
                               (select count(*) from concerns_queue_item where board_id = :board) items,
                               (select count(*) from concerns_queue_item where board_id = :board and seen_at is not null) seen_items,
                               (select count(*) from concerns_concern where board_id = :board and state <> 'RECEIVED') seen,
                               (select min(entered_at) from concerns_queue_item where board_id = :board and seen_at is null) oldest""")
                .param("board", permit.board().value())
                .query((row, _) -> tally(row))
                .single();
    }

    private static Tally tally(ResultSet row) throws SQLException {
        var oldest = row.getObject("oldest", OffsetDateTime.class);
        return new Tally(
                row.getLong("receipts"),
                row.getLong("reports"),
                row.getLong("with_concern"),
                row.getLong("concerns"),
                row.getLong("items"),
                row.getLong("seen_items"),
                row.getLong("seen"),
                oldest == null ? null : oldest.toInstant());
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                new ConcernId(row.getObject("id", UUID.class)),
                new MatterId(row.getObject("matter_id", UUID.class)),
                Concern.State.valueOf(row.getString("state")),
                ConcernRow.at(row, "received_at"),
                Channel.valueOf(row.getString("channel")),
                row.getBoolean("danger_now"),
                row.getInt("reports_in_a_year"),
                row.getInt("reports"),
                row.getBoolean("feedback_owed"));
    }
}
