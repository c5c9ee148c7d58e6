package se.skyddsnat.vigil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.skyddsnat.stories.Story;
import se.skyddsnat.time.HouseClock;

/** The system's own duties are done on time by one node, remembered, and missed when they are not done. */
class DutiesTest extends Story {

    @Autowired
    Duties duties;

    @Autowired
    DutyStore store;

    @Autowired
    Alarms alarms;

    @Autowired
    HouseClock clock;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void forgetWhatOnlyTestsDo() {
        sql.sql("delete from vigil_duty where name like 'test-%'").update();
    }

    @Test
    void the_house_knows_its_duties_and_remembers_when_each_was_done() {
        assertThat(duties.all()).extracting(Duty::name).contains("clocks", "reconciliation", "outbox", "doors", "pace");
        var clocks = duties.all().stream()
                .filter(duty -> duty.name().equals("clocks"))
                .findFirst()
                .orElseThrow();
        duties.run(clocks);
        assertThat(record("clocks").succeededAt()).isBetween(Instant.now().minusSeconds(20), Instant.now());
        assertThat(record("clocks").failure()).isNull();
    }

    @Test
    void a_duty_that_fails_says_so_and_keeps_when_it_was_last_done() {
        var works = new AtomicInteger(1);
        var duty = Duty.every(Duration.ofMinutes(7), "test-sometimes", () -> Integer.toString(1 / works.get()));
        duties.run(duty);
        var done = record("test-sometimes").succeededAt();
        works.set(0);
        assertThatThrownBy(() -> duties.run(duty)).isInstanceOf(ArithmeticException.class);
        assertThat(record("test-sometimes").failure()).isEqualTo("ArithmeticException");
        assertThat(record("test-sometimes").succeededAt()).isEqualTo(done);
    }

    @Test
    void silence_for_three_times_the_interval_is_too_long_and_not_a_moment_sooner() {
        var began = Instant.parse("2026-11-21T10:00:00Z");
        var every = Duration.ofMinutes(5);
        var done = new DutyRecord("x", every, began, began, began.plusSeconds(60), "1", null);
        assertThat(done.silentAt(began.plusSeconds(60 + 900), began)).isFalse();
        assertThat(done.silentAt(began.plusSeconds(60 + 901), began)).isTrue();
        var never = new DutyRecord("x", every, began, null, null, null, null);
        assertThat(never.silentAt(began.plusSeconds(901), began)).isTrue();
        var woken = began.plusSeconds(86_400);
        assertThat(done.silentAt(woken.plusSeconds(60), woken)).as("just woken").isFalse();
        assertThat(done.silentAt(woken.plusSeconds(901), woken)).isTrue();
        var nightly = new DutyRecord("x", Duration.ofDays(1), began, began, began, "1", null);
        assertThat(nightly.silentAt(began.plus(Duration.ofDays(4)), began.plus(Duration.ofDays(4))))
                .as("a restart is no excuse for three nights")
                .isTrue();
    }

    @Test
    void two_nodes_share_one_timetable_and_both_are_never_at_it_at_once() throws Exception {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var times = new AtomicInteger();
        var duty = Duty.every(Duration.ofSeconds(1), "test-shared", () -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            times.incrementAndGet();
            pause(300);
            running.decrementAndGet();
            return "";
        });
        var one = node(duty);
        var other = node(duty);
        one.begin();
        other.begin();
        for (int i = 0; i < 150 && times.get() < 2; i++) {
            pause(100);
        }
        one.end();
        other.end();
        assertThat(times.get()).isGreaterThanOrEqualTo(2);
        assertThat(most.get()).isEqualTo(1);
    }

    private DutyTimetable node(Duty duty) {
        return new DutyTimetable(new Duties(List.of(duty), store, alarms, clock), database);
    }

    private DutyRecord record(String name) {
        return duties.records().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
