package se.skyddsnat.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.kernel.Actor;

/** Keeps one system that has lost its way from standing in the way of all others: so many calls a minute, counted by all nodes together. */
@Service
public class Pace {

    private final JdbcClient sql;
    private final Clock clock;
    private final int perMinute;

    Pace(JdbcClient sql, Clock clock, @Value("${skyddsnat.api.per-minute:600}") int perMinute) {
        this.sql = sql;
        this.clock = clock;
        this.perMinute = perMinute;
    }

    /** Counts a call. Answers how long to wait if it was one too many; at most a minute. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Duration> tooFast(Actor.OtherSystem client) {
        var now = clock.instant();
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        var calls = sql.sql("""
                        insert into exchange_pace (client_id, minute, calls) values (?, ?, 1)
                        on conflict (client_id, minute) do update set calls = exchange_pace.calls + 1
                        returning calls""")
                .params(client.clientId(), minute.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        return calls <= perMinute
                ? Optional.empty()
                : Optional.of(Duration.between(now, minute.plus(1, ChronoUnit.MINUTES)));
    }

    /** Forgets the counts of minutes that have gone. */
    @Transactional
    public int forgetBefore(Instant limit) {
        return sql.sql("delete from exchange_pace where minute < ?")
                .param(limit.atOffset(ZoneOffset.UTC))
                .update();
    }
}
