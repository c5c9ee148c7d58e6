package se.skyddsnat.clocks;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;

@Repository
class UpcomingStore {

    /** Walks the board's clocks in the order in which they break, and stops when the list is full. */
    static final String NEXT = """
            select * from clocks_running
             where board_id = :board and stopped_at is null
               and (owner_id = any(:owners) or (:unowned and owner_id is null))
             order by due_at, clock_id limit :most""";

    private final JdbcClient sql;

    UpcomingStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<RunningClock> next(Permit permit, Collection<StaffId> owners, boolean unowned, int most) {
        return sql.sql(NEXT)
                .param("board", permit.board().value())
                .param("owners", owners.stream().map(StaffId::value).toArray(UUID[]::new))
                .param("unowned", unowned)
                .param("most", most)
                .query((row, _) -> ClockStore.clock(row))
                .list();
    }

    /** Looks behind the wall of the board that is open now. */
    Optional<StaffId> toldOf(UUID escalation) {
        return sql.sql("select told_id from clocks_escalation where id = ? and told_id is not null")
                .param(escalation)
                .query((row, _) -> new StaffId(row.getObject(1, UUID.class)))
                .optional();
    }

    MatterId seen(Permit permit, UUID escalation) {
        sql.sql("update clocks_escalation set seen_at = coalesce(seen_at, ?) where board_id = ? and id = ?")
                .params(permit.at().atOffset(ZoneOffset.UTC), permit.board().value(), escalation)
                .update();
        return sql.sql("""
                        select r.matter_id from clocks_escalation e
                          join clocks_running r on r.board_id = e.board_id and r.id = e.running_id
                         where e.board_id = ? and e.id = ?""")
                .params(permit.board().value(), escalation)
                .query((row, _) -> new MatterId(row.getObject(1, UUID.class)))
                .single();
    }
}
