package se.skyddsnat.vigil;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/** Sends again what a room did not take in, one message apart from the other, and alarms about what nobody will take. */
@Component
class EventRetry {

    /** Attempts after which a message is an alarm; it is tried on all the same. */
    static final int ALARMING = 3;

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final FailedEventPublications failed;
    private final JdbcClient sql;
    private final Alarms alarms;
    private final Clock clock;

    EventRetry(FailedEventPublications failed, JdbcClient sql, Alarms alarms, Clock clock) {
        this.failed = failed;
        this.sql = sql;
        this.alarms = alarms;
        this.clock = clock;
    }

    String sendAgain() {
        var waiting = undelivered();
        failed.resubmit(ResubmissionOptions.defaults().withMinAge(PAUSE));
        alarmAboutPoison();
        return Integer.toString(waiting.size());
    }

    void alarmAboutPoison() {
        var now = clock.instant();
        var poison = undelivered().stream()
                .filter(one -> one.attempts() >= ALARMING)
                .map(one -> new Finding(AlarmKind.EVENT_UNDELIVERED, null, one.id(), shortened(one.listener())))
                .toList();
        alarms.standAt(now, null, EnumSet.of(AlarmKind.EVENT_UNDELIVERED), poison);
    }

    /** What has failed, or was sent more than five minutes ago and is not finished; oldest first, at most 200. */
    List<Undelivered> undelivered() {
        return sql.sql("""
                        select id, listener_id, event_type, publication_date, coalesce(completion_attempts, 0) attempts
                          from event_publication
                         where completion_date is null and (status = 'FAILED' or publication_date < :limit)
                         order by publication_date limit 200""")
                .param("limit", limit())
                .query((row, _) -> new Undelivered(
                        row.getObject("id", UUID.class),
                        row.getString("listener_id"),
                        row.getString("event_type"),
                        row.getObject("publication_date", OffsetDateTime.class).toInstant(),
                        row.getInt("attempts")))
                .list();
    }

    private OffsetDateTime limit() {
        Instant before = clock.instant().minus(Duration.ofMinutes(5));
        return before.atOffset(ZoneOffset.UTC);
    }

    private static String shortened(String listener) {
        var method = listener.indexOf('(');
        return listener.substring(0, method < 0 ? listener.length() : method);
    }
}
