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
import se.skyddsnat.kernel.Role;

/** Alarms about a child, until somebody with the right say has answered for them. */
@Repository
class AlertStore {

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
        return sql.sql(
                        "select * from concerns_alert where board_id = ? and concern_id = ? and answered_at is null order by raised_at")
                .params(permit.board().value(), concern.value())
                .query(AlertStore::alert)
                .list();
    }

    List<Alert> waiting(Permit permit, Collection<Role> roles) {
        return sql.sql("""
                        select * from concerns_alert where board_id = ? and role = any(?) and answered_at is null
                         order by raised_at limit 200""")
                .params(permit.board().value(), roles.stream().map(Role::name).toArray(String[]::new))
                .query(AlertStore::alert)
                .list();
    }

    /** Looks behind the wall of the board that is open now. */
    Optional<Alert> stored(UUID id) {
        return sql.sql("select * from concerns_alert where id = ? and answered_at is null")
                .param(id)
                .query(AlertStore::alert)
                .optional();
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
                Alert.Kind.valueOf(row.getString("kind")),
                Role.valueOf(row.getString("role")),
                ConcernRow.at(row, "raised_at"));
    }
}
