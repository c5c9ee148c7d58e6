package se.skyddsnat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.stories.Story;

/** One system that has lost its way does not stand in the way of the others. */
class PaceStory extends Story {

    @Autowired
    JdbcClient sql;

    @Autowired
    Pace pace;

    @Test
    void one_call_too_many_waits_and_the_others_do_not() {
        letPass(Duration.ofMinutes(2));
        sql.sql("""
                        insert into exchange_pace (client_id, minute, calls)
                        select 'forskola-lund', date_trunc('minute', cast(:now as timestamptz)) + m * interval '1 minute', 600
                          from generate_series(0, 1) m""").param("now", now().atOffset(ZoneOffset.UTC)).update();
        var lost = new OtherSystem(address()).signIn("forskola-lund");
        var answer = lost.report(OtherSystem.newKey(), OtherSystem.about("Jon", "1281"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(new OtherSystem(address())
                        .signIn("polisen-mitt")
                        .get("/api/v1/concerns/x")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_count_is_exact_and_begins_anew_with_the_minute() {
        letPass(Duration.ofMinutes(5));
        var client = new Actor.OtherSystem("counting", "counting");
        var minute = now().getEpochSecond() / 60;
        var refused = IntStream.range(0, 605)
                .filter(_ -> pace.tooFast(client).isPresent())
                .count();
        if (now().getEpochSecond() / 60 == minute) {
            assertThat(refused).isEqualTo(5);
        }
        letPass(Duration.ofMinutes(1));
        assertThat(pace.tooFast(client)).isEmpty();
    }
}
