package se.skyddsnat.clocks;

import static se.skyddsnat.clocks.ClockStore.instant;
import static se.skyddsnat.clocks.ClockStore.rule;
import static se.skyddsnat.clocks.ClockStore.time;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;

@Repository
class AlarmStore {

    private final JdbcClient sql;

    AlarmStore(JdbcClient sql) {
        this.sql = sql;
    }

    void alarm(Permit permit, RunningClock clock, Ladder level, Instant at) {
        sql.sql("""
                        insert into clocks_alarm (running_id, board_id, level, at) values (?, ?, ?, ?)
                        on conflict (running_id) do update set level = excluded.level, at = excluded.at""")
                .params(clock.id(), permit.board().value(), level.name(), time(at))
                .update();
    }

    void silence(RunningClock clock) {
        sql.sql("delete from clocks_alarm where running_id = ?")
                .param(clock.id())
                .update();
    }

    List<BoardId> boardsToWake(Instant now) {
        return sql.sql("select distinct board_id from clocks_alarm where at <= ?")
                .param(time(now))
                .query((row, _) -> new BoardId(row.getObject(1, UUID.class)))
                .list();
    }

    /** An alarm that has gone off: which clock, and which rung of the ladder. */
    record Alarm(UUID running, Ladder level) {}

    List<Alarm> alarms(Permit permit, Instant now) {
        return sql.sql(
                        "select running_id, level from clocks_alarm where board_id = ? and at <= ? order by at limit 500 for update skip locked")
                .params(permit.board().value(), time(now))
                .query((row, _) -> new Alarm(row.getObject(1, UUID.class), Ladder.valueOf(row.getString(2))))
                .list();
    }

    void told(Permit permit, UUID id, RunningClock clock, Ladder level, Instant at, @Nullable StaffId who) {
        sql.sql("""
                        insert into clocks_escalation (id, board_id, running_id, level, at, told_id)
                        values (:id, :board, :running, :level, :at, :told) on conflict (running_id, level) do nothing""")
                .param("id", id)
                .param("board", permit.board().value())
                .param("running", clock.id())
                .param("level", level.name())
                .param("at", time(at))
                .param("told", who == null ? null : who.value())
                .update();
        sql.sql("update clocks_running set escalated = ? where board_id = ? and id = ?")
                .params(level.ordinal() + 1, permit.board().value(), clock.id())
                .update();
    }

    List<Escalation> escalationsFor(Permit permit, StaffId staff) {
        return sql.sql("""
                        select e.id, e.level, e.at, r.matter_id, r.clock_id, r.rule_from
                          from clocks_escalation e join clocks_running r on r.board_id = e.board_id and r.id = e.running_id
                         where e.board_id = ? and e.told_id = ? and e.seen_at is null and r.stopped_at is null
                         order by e.at limit 100""")
                .params(permit.board().value(), staff.value())
                .query((row, _) -> new Escalation(
                        row.getObject("id", UUID.class),
                        Ladder.valueOf(row.getString("level")),
                        instant(row, "at"),
                        new MatterId(row.getObject("matter_id", UUID.class)),
                        rule(row)))
                .list();
    }

    List<Told> told(Permit permit, Instant after, int most) {
        return sql.sql("""
                        select e.level, e.at, e.told_id, r.matter_id, r.clock_id, r.rule_from
                          from clocks_escalation e join clocks_running r on r.board_id = e.board_id and r.id = e.running_id
                         where e.board_id = ? and e.at > ? order by e.at desc, e.id desc limit ?""")
                .params(permit.board().value(), time(after), most)
                .query((row, _) -> new Told(
                        Ladder.valueOf(row.getString("level")),
                        instant(row, "at"),
                        new MatterId(row.getObject("matter_id", UUID.class)),
                        rule(row),
                        staff(row.getObject("told_id", UUID.class))))
                .list();
    }

    private static @Nullable StaffId staff(@Nullable UUID id) {
        return id == null ? null : new StaffId(id);
    }
}
