package se.skyddsnat.vigil;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DutyStore {

    private final JdbcClient sql;

    DutyStore(JdbcClient sql) {
        this.sql = sql;
    }

    void know(Duty duty, Instant at) {
        sql.sql("""
                        insert into vigil_duty (name, every_seconds, known_since) values (?, ?, ?)
                        on conflict (name) do update set every_seconds = excluded.every_seconds""").params(duty.name(), duty.every().toSeconds(), time(at)).update();
    }

    void started(Duty duty, Instant at) {
        sql.sql("update vigil_duty set started_at = ? where name = ?")
                .params(time(at), duty.name())
                .update();
    }

    void done(Duty duty, Instant at, String result) {
        sql.sql("update vigil_duty set ended_at = ?, succeeded_at = ?, result = ?, failure = null where name = ?")
                .params(time(at), time(at), result, duty.name())
                .update();
    }

    void failed(Duty duty, Instant at, String failure) {
        sql.sql("update vigil_duty set ended_at = ?, failure = ? where name = ?")
                .params(time(at), failure, duty.name())
                .update();
    }

    List<DutyRecord> all() {
        return sql.sql("select * from vigil_duty order by every_seconds, name")
                .query((row, _) -> record(row))
                .list();
    }

    private static DutyRecord record(ResultSet row) throws SQLException {
        return new DutyRecord(
                row.getString("name"),
                Duration.ofSeconds(row.getLong("every_seconds")),
                row.getObject("known_since", OffsetDateTime.class).toInstant(),
                maybe(row, "started_at"),
                maybe(row, "succeeded_at"),
                row.getString("result"),
                row.getString("failure"));
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
