package se.skyddsnat.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.Role;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.UnitId;

@Repository
class OrganisationStore {

    private static final String STAFF = """
            select id, board_id, unit_id, login, name, title, email, roles, degree, experience_months, ends_on
              from organisation_staff""";

    private final JdbcClient sql;

    OrganisationStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Municipality> municipalities() {
        return sql.sql("select * from organisation_municipality order by name collate \"sv-x-icu\"")
                .query((row, _) -> municipality(row))
                .list();
    }

    List<Board> boards() {
        return sql.sql("select * from organisation_board order by municipality_code")
                .query((row, _) -> board(row))
                .list();
    }

    Optional<Board> board(BoardId id) {
        return sql.sql("select * from organisation_board where id = ?")
                .param(id.value())
                .query((row, _) -> board(row))
                .optional();
    }

    List<Unit> units(BoardId board) {
        return sql.sql("select * from organisation_unit where board_id = ? order by name collate \"sv-x-icu\"")
                .param(board.value())
                .query((row, _) -> unit(row))
                .list();
    }

    Optional<String> municipalityOfPostalCode(int postalCode) {
        return sql.sql("""
                        select municipality_code from organisation_postal_area
                         where first_code <= :code and last_code >= :code
                         order by last_code - first_code limit 1""").param("code", postalCode).query(String.class).optional();
    }

    Optional<Queue> queue(BoardId board) {
        return sql.sql("select * from organisation_queue where board_id = ?")
                .param(board.value())
                .query((row, _) -> new Queue(board, unitId(row, "unit_id"), unitId(row, "on_call_unit_id")))
                .optional();
    }

    Optional<StaffMember> staff(BoardId board, StaffId id) {
        return sql.sql(STAFF + " where board_id = ? and id = ?")
                .params(board.value(), id.value())
                .query((row, _) -> staff(row))
                .optional();
    }

    Optional<StaffMember> byLogin(String login) {
        return sql.sql(STAFF + " where login = ?")
                .param(login)
                .query((row, _) -> staff(row))
                .optional();
    }

    List<StaffMember> staffOf(BoardId board, LocalDate day) {
        return sql.sql(STAFF
                        + " where board_id = ? and (ends_on is null or ends_on >= ?)"
                        + " order by name collate \"sv-x-icu\"")
                .params(board.value(), day)
                .query((row, _) -> staff(row))
                .list();
    }

    List<StaffMember> everybodyOf(BoardId board) {
        return sql.sql(STAFF + " where board_id = ? order by name collate \"sv-x-icu\"")
                .param(board.value())
                .query((row, _) -> staff(row))
                .list();
    }

    boolean competent(StaffId staff, Competence field, LocalDate day) {
        return sql.sql(
                        "select exists (select 1 from organisation_competence where staff_id = ? and field = ? and valid @> ?)")
                .params(staff.value(), field.name(), day)
                .query(Boolean.class)
                .single();
    }

    Set<StaffId> standInsAnd(BoardId board, StaffId holder, Instant at) {
        return sql.sql("""
                        select :holder id
                        union select substitute_id from organisation_substitute
                               where board_id = :board and staff_id = :holder and away @> :at""")
                .param("board", board.value())
                .param("holder", holder.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new StaffId(row.getObject("id", UUID.class)))
                .set();
    }

    Set<StaffId> herselfAndThoseSheStandsInFor(BoardId board, StaffId substitute, Instant at) {
        return sql.sql("""
                        select :substitute id
                        union select staff_id from organisation_substitute
                               where board_id = :board and substitute_id = :substitute and away @> :at""")
                .param("board", board.value())
                .param("substitute", substitute.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new StaffId(row.getObject("id", UUID.class)))
                .set();
    }

    List<BoardId> queuesWithoutHuman(LocalDate day) {
        return sql.sql("""
                        select b.id from organisation_board b
                          left join organisation_queue q on q.board_id = b.id
                         where q.board_id is null
                            or not exists (select 1 from organisation_staff s
                                            where s.unit_id = q.unit_id and (s.ends_on is null or s.ends_on >= :day))
                            or not exists (select 1 from organisation_staff s
                                            where s.unit_id = q.on_call_unit_id and (s.ends_on is null or s.ends_on >= :day))""")
                .param("day", day)
                .query((row, _) -> new BoardId(row.getObject("id", UUID.class)))
                .list();
    }

    private static Municipality municipality(ResultSet row) throws SQLException {
        return new Municipality(
                row.getString("code"),
                row.getString("name"),
                row.getString("region_code"),
                row.getInt("population"),
                row.getDouble("latitude"),
                row.getDouble("longitude"));
    }

    private static Board board(ResultSet row) throws SQLException {
        return new Board(
                new BoardId(row.getObject("id", UUID.class)),
                row.getString("municipality_code"),
                row.getString("name"),
                row.getString("phone"));
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                unitId(row, "id"),
                new BoardId(row.getObject("board_id", UUID.class)),
                row.getString("name"),
                Unit.Kind.valueOf(row.getString("kind")));
    }

    private static StaffMember staff(ResultSet row) throws SQLException {
        var degree = row.getString("degree");
        return new StaffMember(
                new StaffId(row.getObject("id", UUID.class)),
                new BoardId(row.getObject("board_id", UUID.class)),
                unitId(row, "unit_id"),
                row.getString("login"),
                row.getString("name"),
                row.getString("title"),
                row.getString("email"),
                roles((String[]) row.getArray("roles").getArray()),
                degree == null ? null : StaffMember.Degree.valueOf(degree),
                row.getInt("experience_months"),
                row.getObject("ends_on", LocalDate.class));
    }

    private static Set<Role> roles(String[] names) {
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static UnitId unitId(ResultSet row, String column) throws SQLException {
        return new UnitId(row.getObject(column, UUID.class));
    }
}
