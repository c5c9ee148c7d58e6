package se.skyddsnat.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Time goes one way, for the house and for a past that is played in it. */
class HouseClockTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final HouseClock clock = new HouseClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void time_is_never_turned_back() {
        clock.liveAhead(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThatThrownBy(() -> clock.liveAhead(Duration.ofHours(23))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_past_is_played_forward_and_only_up_to_now() {
        var seen = new ArrayList<Instant>();
        clock.playThePast(NOW.minus(Duration.ofDays(2)), past -> {
            seen.add(clock.instant());
            past.moveOnTo(NOW.minus(Duration.ofDays(1)));
            seen.add(clock.instant());
            past.moveOnTo(NOW.minus(Duration.ofDays(2)));
            seen.add(clock.instant());
            assertThatThrownBy(() -> past.moveOnTo(NOW.plusMillis(1))).isInstanceOf(IllegalArgumentException.class);
        });
        assertThat(seen)
                .containsExactly(
                        NOW.minus(Duration.ofDays(2)), NOW.minus(Duration.ofDays(1)), NOW.minus(Duration.ofDays(1)));
        assertThat(clock.instant()).isEqualTo(NOW);
        assertThatThrownBy(() -> clock.playThePast(NOW.plusSeconds(1), _ -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoever_does_not_play_lives_now() throws InterruptedException {
        var elsewhere = new ArrayList<Object>();
        clock.playThePast(NOW.minus(Duration.ofDays(2)), _ -> {
            var other = Thread.ofVirtual().start(() -> {
                elsewhere.add(clock.instant());
                elsewhere.add(clock.pastIsPlayedElsewhere());
            });
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            assertThat(clock.pastIsPlayedElsewhere()).isFalse();
        });
        assertThat(elsewhere).containsExactly(NOW, true);
        assertThat(clock.pastIsPlayedElsewhere()).isFalse();
    }
}
