package se.skyddsnat.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.UnitId;

@Repository
class RosterStore {

    private final JdbcClient sql;
    private final OrganisationStore organisation;

    RosterStore(JdbcClient sql, OrganisationStore organisation) {
        this.sql = sql;
        this.organisation = organisation;
    }

    List<StaffMember> staff(Permit permit) {
        return organisation.everybodyOf(permit.board());
    }

    List<Roster.Duty> duties(Permit permit) {
        return sql.sql("""
                        select unit_id, staff_id, lower(on_duty) since, upper(on_duty) until from organisation_duty
                         where board_id = ? and (upper_inf(on_duty) or upper(on_duty) > ?)
                         order by upper(on_duty) nulls last, lower(on_duty) limit 500""")
                .params(permit.board().value(), time(permit.at()))
                .query((row, _) -> new Roster.Duty(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        instant(row, "since"),
                        row.getObject("until") == null ? null : instant(row, "until")))
                .list();
    }

    List<Roster.Substitute> substitutes(Permit permit) {
        return sql.sql("""
                        select staff_id, substitute_id, lower(away) since, upper(away) until from organisation_substitute
                         where board_id = ? and upper(away) > ? order by lower(away) limit 500""")
                .params(permit.board().value(), time(permit.at()))
                .query((row, _) -> new Roster.Substitute(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        new StaffId(row.getObject("substitute_id", UUID.class)),
                        instant(row, "since"),
                        instant(row, "until")))
                .list();
    }

    void setQueue(Permit permit, UnitId office, UnitId onCall) {
        sql.sql("""
                        insert into organisation_queue (board_id, unit_id, on_call_unit_id) values (?, ?, ?)
                        on conflict (board_id) do update
                           set unit_id = excluded.unit_id, on_call_unit_id = excluded.on_call_unit_id""")
                .params(permit.board().value(), office.value(), onCall.value())
                .update();
    }

    /** @return false if she is on duty there during a part of that time already */
    boolean addDuty(Permit permit, Roster.Duty duty) {
        return sql.sql("""
                        insert into organisation_duty (board_id, unit_id, staff_id, on_duty)
                        values (:board, :unit, :staff, tstzrange(:from, :until)) on conflict do nothing""")
                        .param("board", permit.board().value())
                        .param("unit", duty.unit().value())
                        .param("staff", duty.staff().value())
                        .param("from", time(duty.from()))
                        .param("until", duty.until() == null ? null : time(duty.until()))
                        .update()
                == 1;
    }

    /** @return false if somebody stands in for her during a part of that time already */
    boolean addSubstitute(Permit permit, Roster.Substitute substitute) {
        return sql.sql("""
                        insert into organisation_substitute (board_id, staff_id, substitute_id, away)
                        values (?, ?, ?, tstzrange(?, ?)) on conflict do nothing""")
                        .params(
                                permit.board().value(),
                                substitute.staff().value(),
                                substitute.substitute().value(),
                                time(substitute.from()),
                                time(substitute.until()))
                        .update()
                == 1;
    }

    /** @return false if somebody signs in with that name already */
    boolean employ(Permit permit, StaffId id, NewStaff staff) {
        return sql.sql("""
                        insert into organisation_staff
                          (id, board_id, unit_id, login, name, title, email, roles, degree, experience_months, ends_on)
                        values (:id, :board, :unit, :login, :name, :title, :email, string_to_array(:roles, ','), :degree, :months, :ends)
                        on conflict (login) do nothing""")
                        .param("id", id.value())
                        .param("board", permit.board().value())
                        .param("unit", staff.unit().value())
                        .param("login", staff.login())
                        .param("name", staff.name())
                        .param("title", staff.title())
                        .param("email", staff.email())
                        .param("roles", staff.roles().stream().map(Enum::name).collect(Collectors.joining(",")))
                        .param(
                                "degree",
                                staff.degree() == null ? null : staff.degree().name())
                        .param("months", staff.experienceMonths())
                        .param("ends", staff.endsOn())
                        .update()
                == 1;
    }

    void setEnd(Permit permit, StaffId staff, @Nullable LocalDate lastDay) {
        sql.sql("update organisation_staff set ends_on = :day where board_id = :board and id = :id")
                .param("day", lastDay)
                .param("board", permit.board().value())
                .param("id", staff.value())
                .update();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
