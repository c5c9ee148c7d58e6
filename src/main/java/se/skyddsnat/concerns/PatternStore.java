package se.skyddsnat.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.PersonKey;
import se.skyddsnat.kernel.Sweden;

/** What came before: this board's own reports on a family, and the bare trace that another board has had one. */
@Repository
class PatternStore {

    private final JdbcClient sql;

    PatternStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Newest first, at most 200. */
    List<Concern> before(Permit permit, Collection<PersonId> family, ConcernId but) {
        return sql.sql(ConcernStore.ROW + """
                         where c.board_id = ? and c.child_id = any(?) and c.id <> ? and r.channel <> 'SYNTHETIC'
                         order by c.received_at desc limit 200""")
                .params(permit.board().value(), ids(family), but.value())
                .query(ConcernRow::concern)
                .list();
    }

    /** How many reports came in on the family after one instant and up to another. */
    int reportsBetween(Permit permit, Collection<PersonId> family, Instant after, Instant until) {
        return sql.sql("""
                        select count(distinct c.report_id)::int from concerns_concern c
                          join concerns_report r on r.board_id = c.board_id and r.id = c.report_id
                         where c.board_id = ? and c.child_id = any(?) and c.received_at > ? and c.received_at <= ?
                           and r.channel <> 'SYNTHETIC'""")
                .params(permit.board().value(), ids(family), ConcernStore.time(after), ConcernStore.time(until))
                .query(Integer.class)
                .single();
    }

    void leaveTrace(Permit permit, PersonKey key, Instant at) {
        sql.sql("insert into concerns_trace (person_key, board_id, month) values (?, ?, ?) on conflict do nothing")
                .params(key.hex(), permit.board().value(), Sweden.day(at).withDayOfMonth(1))
                .update();
    }

    /** A protected child leaves no trace that tells where she is (OSL 21:3). */
    void wipeTrace(Permit permit, PersonKey key) {
        sql.sql("delete from concerns_trace where person_key = ? and board_id = ?")
                .params(key.hex(), permit.board().value())
                .update();
    }

    /** In which month another board had a report on the child. */
    record Trace(BoardId board, YearMonth month) {}

    List<Trace> elsewhere(Permit permit, PersonKey key) {
        return sql.sql(
                        "select board_id, month from concerns_trace where person_key = ? and board_id <> ? order by month desc")
                .params(key.hex(), permit.board().value())
                .query((row, _) -> new Trace(
                        new BoardId(row.getObject(1, UUID.class)), YearMonth.from(row.getObject(2, LocalDate.class))))
                .list();
    }

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
