package se.skyddsnat.concerns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.concerns.ConcernFile.Alert;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Role;

/** Alarms about a child, until somebody with the right say has answered for them. */
@Repository
class AlertStore {

    private static final String ROW = """
            select a.*, c.matter_id from concerns_alert a
              join concerns_concern c on c.board_id = a.board_id and c.id = a.concern_id
             where a.answered_at is null""";

    private final JdbcClient sql;

    AlertStore(JdbcClient sql) {
        this.sql = sql;
    }

    void raise(Permit permit, ConcernId concern, Alert.Kind kind, Role role) {
        sql.sql("""
                        insert into concerns_alert (id, board_id, concern_id, kind, role, raised_at) values (?, ?, ?, ?, ?, ?)
                        on conflict (concern_id, kind, role) do nothing""")
                .params(
                        Ids.next(permit.at()),
                        permit.board().value(),
                        concern.value(),
                        kind.name(),
                        role.name(),
                        ConcernStore.time(permit.at()))
                .update();
    }

    List<Alert> of(Permit permit, ConcernId concern) {
        return sql.sql(ROW + " and a.board_id = ? and a.concern_id = ? order by a.raised_at")
                .params(permit.board().value(), concern.value())
                .query(AlertStore::alert)
                .list();
    }

    List<Alert> waiting(Permit permit, Collection<Role> roles) {
        return sql.sql(ROW + " and a.board_id = ? and a.role = any(?) order by a.raised_at limit 200")
                .params(permit.board().value(), roles.stream().map(Role::name).toArray(String[]::new))
                .query(AlertStore::alert)
                .list();
    }

    /** Looks behind the wall of the board that is open now. */
    Optional<Alert> stored(UUID id) {
        return sql.sql(ROW + " and a.id = ?").param(id).query(AlertStore::alert).optional();
    }

    /** Whether somebody still has to answer for the child; looks behind the wall of the board that is open now. */
    boolean unanswered(ConcernId concern) {
        return sql.sql("select exists (select from concerns_alert where concern_id = ? and answered_at is null)")
                .param(concern.value())
                .query(Boolean.class)
                .single();
    }

    void answer(Permit permit, UUID id) {
        sql.sql(
                        "update concerns_alert set answered_at = ?, answered_by = ? where board_id = ? and id = ? and answered_at is null")
                .params(
                        ConcernStore.time(permit.at()),
                        permit.staff().id().value(),
                        permit.board().value(),
                        id)
                .update();
    }

    private static Alert alert(ResultSet row, int number) throws SQLException {
        return new Alert(
                row.getObject("id", UUID.class),
                new ConcernId(row.getObject("concern_id", UUID.class)),
                new MatterId(row.getObject("matter_id", UUID.class)),
                Alert.Kind.valueOf(row.getString("kind")),
                Role.valueOf(row.getString("role")),
                ConcernRow.at(row, "raised_at"));
    }
}
