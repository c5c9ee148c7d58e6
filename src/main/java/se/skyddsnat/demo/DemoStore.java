package se.skyddsnat.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the demo remembers of itself between two starts. */
@Repository
@ConditionalOnProperty("skyddsnat.demo")
class DemoStore {

    private final JdbcClient sql;

    DemoStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** How far time has been turned, and from when it was turned the last time. */
    record Turned(Duration ahead, Instant from) {}

    Optional<Turned> turned() {
        return sql.sql("select ahead_seconds, turned_from from demo_clock")
                .query((row, _) -> new Turned(
                        Duration.ofSeconds(row.getLong(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    void turn(Duration ahead, Instant from) {
        sql.sql("""
                        insert into demo_clock (ahead_seconds, turned_from) values (?, ?)
                        on conflict (only_one) do update
                        set ahead_seconds = greatest(demo_clock.ahead_seconds, excluded.ahead_seconds),
                            turned_from = excluded.turned_from""").params(ahead.toSeconds(), time(from)).update();
    }

    /** @return false if the municipality has been played, or has begun to be */
    boolean begin(String municipality, long seed, Instant at) {
        return sql.sql("""
                        insert into demo_play (municipality_code, seed, begun_at) values (?, ?, ?)
                        on conflict (municipality_code) do nothing""").params(municipality, seed, time(at)).update() == 1;
    }

    void end(String municipality, Instant at, int acts, int refused) {
        sql.sql("update demo_play set ended_at = ?, acts = ?, refused = ? where municipality_code = ?")
                .params(time(at), acts, refused, municipality)
                .update();
    }

    /** Whether a play was begun and never came to its end. */
    boolean brokenOff(String municipality) {
        return sql.sql("select exists (select 1 from demo_play where municipality_code = ? and ended_at is null)")
                .param(municipality)
                .query(Boolean.class)
                .single();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
