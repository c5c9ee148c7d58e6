package se.skyddsnat.clocks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Sweden;

@Repository
class ClockStore {

    private final JdbcClient sql;

    ClockStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false if the same clock already runs for the same object */
    boolean add(Permit permit, RunningClock clock) {
        return sql.sql("""
                        insert into clocks_running (id, board_id, clock_id, rule_from, basis, matter_id, about_id, owner_id,
                                                    started_at, due_at, unshifted_at)
                        values (:id, :board, :clock, :from, :basis, :matter, :about, :owner, :start, :due, :unshifted)
                        on conflict (about_id, clock_id) where stopped_at is null do nothing""")
                        .param("id", clock.id())
                        .param("board", permit.board().value())
                        .param("clock", clock.rule().id().code())
                        .param("from", Sweden.day(clock.due().start()))
                        .param("basis", clock.rule().basis().name())
                        .param("matter", clock.matter().value())
                        .param("about", clock.about())
                        .param(
                                "owner",
                                clock.owner() == null ? null : clock.owner().value())
                        .param("start", time(clock.due().start()))
                        .param("due", time(clock.due().due()))
                        .param("unshifted", time(clock.due().unshifted()))
                        .update()
                == 1;
    }

    Optional<RunningClock> running(Permit permit, ClockId id, UUID about) {
        return sql.sql(
                        "select * from clocks_running where board_id = ? and about_id = ? and clock_id = ? and stopped_at is null")
                .params(permit.board().value(), about, id.code())
                .query((row, _) -> clock(row))
                .optional();
    }

    Optional<RunningClock> byId(Permit permit, UUID id) {
        return sql.sql("select * from clocks_running where board_id = ? and id = ?")
                .params(permit.board().value(), id)
                .query((row, _) -> clock(row))
                .optional();
    }

    List<RunningClock> of(Permit permit, Collection<MatterId> matters) {
        return sql.sql(
                        "select * from clocks_running where board_id = ? and matter_id = any(?) order by due_at, clock_id")
                .params(
                        permit.board().value(),
                        matters.stream().map(MatterId::value).toArray(UUID[]::new))
                .query((row, _) -> clock(row))
                .list();
    }

    void stop(Permit permit, RunningClock clock, Instant at, RunningClock.Outcome outcome) {
        sql.sql(
                        "update clocks_running set stopped_at = ?, outcome = ? where board_id = ? and id = ? and stopped_at is null")
                .params(time(at), outcome.name(), permit.board().value(), clock.id())
                .update();
        sql.sql("delete from clocks_alarm where running_id = ?")
                .param(clock.id())
                .update();
    }

    void extend(Permit permit, RunningClock clock, Due.At due, LocalDate until, String reason) {
        sql.sql("""
                        update clocks_running set due_at = ?, unshifted_at = ?, extended_to = ?, extension_reason = ?, escalated = 0
                         where board_id = ? and id = ?""")
                .params(
                        time(due.due()),
                        time(due.unshifted()),
                        until,
                        reason,
                        permit.board().value(),
                        clock.id())
                .update();
    }

    void pause(Permit permit, RunningClock clock, Instant at) {
        sql.sql("update clocks_running set paused_since = ? where board_id = ? and id = ? and paused_since is null")
                .params(time(at), permit.board().value(), clock.id())
                .update();
        sql.sql("delete from clocks_alarm where running_id = ?")
                .param(clock.id())
                .update();
    }

    void resume(Permit permit, RunningClock clock, Due.At due) {
        sql.sql("""
                        update clocks_running set paused_since = null, paused_seconds = ?, due_at = ?, unshifted_at = ?
                         where board_id = ? and id = ?""")
                .params(
                        due.paused().toSeconds(),
                        time(due.due()),
                        time(due.unshifted()),
                        permit.board().value(),
                        clock.id())
                .update();
    }

    void giveTo(Permit permit, MatterId matter, StaffId owner) {
        sql.sql("update clocks_running set owner_id = ? where board_id = ? and matter_id = ? and stopped_at is null")
                .params(owner.value(), permit.board().value(), matter.value())
                .update();
    }

    static RunningClock clock(ResultSet row) throws SQLException {
        var rule = rule(row);
        var owner = row.getObject("owner_id", UUID.class);
        var outcome = row.getString("outcome");
        var due = new Due.At(
                rule,
                instant(row, "started_at"),
                instant(row, "due_at"),
                instant(row, "unshifted_at"),
                Duration.ofSeconds(row.getLong("paused_seconds")));
        return new RunningClock(
                row.getObject("id", UUID.class),
                rule,
                new MatterId(row.getObject("matter_id", UUID.class)),
                row.getObject("about_id", UUID.class),
                owner == null ? null : new StaffId(owner),
                due,
                row.getObject("extended_to", LocalDate.class),
                maybe(row, "paused_since"),
                maybe(row, "stopped_at"),
                outcome == null ? null : RunningClock.Outcome.valueOf(outcome));
    }

    static ClockRule rule(ResultSet row) throws SQLException {
        return ClockCatalogue.swedish()
                .rule(new ClockId(row.getString("clock_id")), row.getObject("rule_from", LocalDate.class));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
