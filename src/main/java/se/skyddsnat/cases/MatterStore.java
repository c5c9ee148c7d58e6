package se.skyddsnat.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.kernel.UnitId;

@Repository
class MatterStore {

    private final JdbcClient sql;

    MatterStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false if the child has an open matter already */
    boolean add(Permit permit, MatterId id, NewMatter matter, Instant at) {
        return sql.sql("""
                        insert into cases_matter (id, board_id, number, child_id, unit_id, stage, origin, voluntary, opened_at)
                        values (:id, :board, :number, :child, :unit, 'REPORTED', :origin, :voluntary, :at)
                        on conflict (board_id, child_id) where stage <> 'CLOSED' do nothing""")
                        .param("id", id.value())
                        .param("board", permit.board().value())
                        .param("number", nextNumber(permit, at))
                        .param("child", matter.child().value())
                        .param("unit", matter.unit().value())
                        .param("origin", matter.origin().name())
                        .param("voluntary", matter.voluntary())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private String nextNumber(Permit permit, Instant at) {
        var year = Sweden.day(at).getYear();
        var last = sql.sql("""
                        insert into cases_number_series (board_id, year, last) values (?, ?, 1)
                        on conflict (board_id, year) do update set last = cases_number_series.last + 1 returning last""")
                .params(permit.board().value(), year)
                .query(Integer.class)
                .single();
        return "%d-%05d".formatted(year, last);
    }

    /** Looks behind the wall of the board that is open now; needs no permit, since it decides nothing. */
    Optional<Matter> stored(MatterId id) {
        return sql.sql("select * from cases_matter where id = ?")
                .param(id.value())
                .query((row, _) -> matter(row))
                .optional();
    }

    /** Nobody moves it on, and no report lands in it, until this transaction has ended. */
    void hold(Permit permit, MatterId id) {
        sql.sql("select id from cases_matter where board_id = ? and id = ? for update")
                .params(permit.board().value(), id.value())
                .query(UUID.class)
                .optional();
    }

    Optional<Matter> openOf(Permit permit, PersonId child) {
        return sql.sql("select * from cases_matter where board_id = ? and child_id = ? and stage <> 'CLOSED'")
                .params(permit.board().value(), child.value())
                .query((row, _) -> matter(row))
                .optional();
    }

    /** The same, and nobody moves it on until this transaction has ended. */
    Optional<Matter> heldOpenOf(Permit permit, PersonId child) {
        return sql.sql(
                        "select * from cases_matter where board_id = ? and child_id = ? and stage <> 'CLOSED' for update")
                .params(permit.board().value(), child.value())
                .query((row, _) -> matter(row))
                .optional();
    }

    List<Matter> allOf(Permit permit, List<PersonId> children) {
        return sql.sql("select * from cases_matter where board_id = ? and child_id = any(?) order by opened_at desc")
                .params(
                        permit.board().value(),
                        children.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> matter(row))
                .list();
    }

    List<Matter> open(Permit permit, List<UnitId> units) {
        return sql.sql("""
                        select * from cases_matter where board_id = ? and unit_id = any(?) and stage <> 'CLOSED'
                         order by opened_at desc limit 2000""")
                .params(
                        permit.board().value(),
                        units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) -> matter(row))
                .list();
    }

    List<Matter> owned(Permit permit, StaffId owner) {
        return sql.sql(
                        "select * from cases_matter where board_id = ? and owner_id = ? and stage <> 'CLOSED' order by opened_at")
                .params(permit.board().value(), owner.value())
                .query((row, _) -> matter(row))
                .list();
    }

    Optional<Matter> byNumber(Permit permit, String number) {
        return sql.sql("select * from cases_matter where board_id = ? and number = ?")
                .params(permit.board().value(), number)
                .query((row, _) -> matter(row))
                .optional();
    }

    /** A matter lies in the unit of the one who owns it. */
    void own(Permit permit, Matter matter, StaffId owner, UnitId unit, Matter.Stage stage, Instant at) {
        sql.sql(
                        "update cases_matter set owner_id = ?, unit_id = ?, stage = ?, version = version + 1 where board_id = ? and id = ?")
                .params(
                        owner.value(),
                        unit.value(),
                        stage.name(),
                        permit.board().value(),
                        matter.id().value())
                .update();
        var time = at.atOffset(ZoneOffset.UTC);
        sql.sql("""
                        update cases_ownership set held = tstzrange(lower(held), ?)
                         where board_id = ? and matter_id = ? and upper_inf(held)""").params(time, permit.board().value(), matter.id().value()).update();
        sql.sql("""
                        insert into cases_ownership (id, board_id, matter_id, owner_id, held, given_by)
                        values (:id, :board, :matter, :owner, tstzrange(:at, null), :by)""")
                .param("id", se.skyddsnat.kernel.Ids.next(at))
                .param("board", permit.board().value())
                .param("matter", matter.id().value())
                .param("owner", owner.value())
                .param("at", time)
                .param("by", permit.staff().id().value())
                .update();
    }

    void move(Permit permit, MatterId matter, Matter.Stage stage, @Nullable UnitId unit, Instant at) {
        sql.sql("""
                        update cases_matter set stage = :stage, unit_id = coalesce(:unit, unit_id), version = version + 1,
                               closed_at = case when :stage = 'CLOSED' then cast(:at as timestamptz) end
                         where board_id = :board and id = :id""")
                .param("stage", stage.name())
                .param("unit", unit == null ? null : unit.value(), java.sql.Types.OTHER)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("board", permit.board().value())
                .param("id", matter.value())
                .update();
    }

    static Matter matter(ResultSet row) throws SQLException {
        var owner = row.getObject("owner_id", UUID.class);
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Matter(
                new MatterId(row.getObject("id", UUID.class)),
                new BoardId(row.getObject("board_id", UUID.class)),
                row.getString("number"),
                new PersonId(row.getObject("child_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                owner == null ? null : new StaffId(owner),
                Matter.Stage.valueOf(row.getString("stage")),
                Matter.Origin.valueOf(row.getString("origin")),
                row.getBoolean("voluntary"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant(),
                row.getInt("version"));
    }
}
