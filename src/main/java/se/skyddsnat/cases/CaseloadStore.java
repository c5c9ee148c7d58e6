package se.skyddsnat.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.UnitId;

@Repository
class CaseloadStore {

    static final String HELD_BY = """
            select * from cases_matter where board_id = ? and owner_id = any(?) and stage <> 'CLOSED'
             order by opened_at limit 500""";

    private final JdbcClient sql;

    CaseloadStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Matter> heldBy(BoardId board, Collection<StaffId> owners) {
        return sql.sql(HELD_BY)
                .params(board.value(), owners.stream().map(StaffId::value).toArray(UUID[]::new))
                .query((row, _) -> MatterStore.matter(row))
                .list();
    }

    List<Matter> get(Permit permit, Collection<MatterId> ids) {
        return sql.sql("select * from cases_matter where board_id = ? and id = any(?)")
                .params(
                        permit.board().value(),
                        ids.stream().map(MatterId::value).toArray(UUID[]::new))
                .query((row, _) -> MatterStore.matter(row))
                .list();
    }

    List<MatterId> ownedFromOutside(Permit permit, UnitId unit, Collection<StaffId> ownStaff) {
        return sql.sql("""
                        select id from cases_matter where board_id = ? and unit_id = ? and stage <> 'CLOSED'
                           and owner_id is not null and owner_id <> all(?) order by opened_at limit 200""")
                .params(
                        permit.board().value(),
                        unit.value(),
                        ownStaff.stream().map(StaffId::value).toArray(UUID[]::new))
                .query((row, _) -> new MatterId(row.getObject(1, UUID.class)))
                .list();
    }

    Set<MatterId> unheard(Permit permit, Collection<MatterId> ids) {
        return sql.sql("""
                        select w.id from unnest(:ids::uuid[]) w(id)
                         where not exists (select 1 from cases_child_talk t
                                            where t.board_id = :board and t.matter_id = w.id and t.in_private)""")
                .param("board", permit.board().value())
                .param("ids", ids.stream().map(MatterId::value).toArray(UUID[]::new))
                .query((row, _) -> new MatterId(row.getObject(1, UUID.class)))
                .set();
    }

    List<Held> chain(Permit permit, MatterId matter) {
        return sql.sql("""
                        select owner_id, lower(held) since, upper(held) until from cases_ownership
                         where board_id = ? and matter_id = ? order by lower(held)""")
                .params(permit.board().value(), matter.value())
                .query((row, _) -> held(row))
                .list();
    }

    UnitFigures figures(Permit permit, UnitId unit, LocalDate today) {
        return sql.sql("""
                        select (select coalesce(sum(t.minutes), 0)::int
                                  from organisation_staff s
                                  join cases_child_talk t on t.board_id = s.board_id and t.staff_id = s.id
                                 where s.board_id = :board and s.unit_id = :unit and t.on_day > :today::date - 7) talk,
                               (select count(*)::int * 2400 from organisation_staff
                                 where board_id = :board and unit_id = :unit and 'SOCIAL_WORKER' = any(roles)
                                   and (ends_on is null or ends_on >= :today)) work,
                               (select count(*)::int from cases_matter
                                 where board_id = :board and unit_id = :unit and opened_at > :today::date - 90 and voluntary) voluntary,
                               (select count(*)::int from cases_matter
                                 where board_id = :board and unit_id = :unit and opened_at > :today::date - 90) everything""")
                .param("board", permit.board().value())
                .param("unit", unit.value())
                .param("today", today)
                .query((row, _) -> new UnitFigures(
                        row.getInt("talk"), row.getInt("work"), row.getInt("voluntary"), row.getInt("everything")))
                .single();
    }

    private static Held held(ResultSet row) throws SQLException {
        var until = row.getObject("until", OffsetDateTime.class);
        return new Held(
                new StaffId(row.getObject("owner_id", UUID.class)),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant());
    }
}
