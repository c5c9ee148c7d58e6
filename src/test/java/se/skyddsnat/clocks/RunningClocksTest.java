package se.skyddsnat.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told when a clock runs out, rung by rung. */
class RunningClocksTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");

    @Test
    void the_owner_is_told_while_there_is_still_time() {
        var due = due("BU-04", MORNING);

        assertThat(Ladder.OWNER.at(due)).isBefore(due.due()).isAfter(MORNING);
    }

    @ParameterizedTest
    @CsvSource({"BU-03d", "BU-04", "BU-07", "FL-04", "LVU-02", "G49"})
    void each_rung_is_later_than_the_one_below(String id) {
        var due = due(id, MORNING);

        assertThat(Ladder.values()).isSortedAccordingTo((a, b) -> a.at(due).compareTo(b.at(due)));
        assertThat(Ladder.BOARD.at(due)).isAfterOrEqualTo(due.unshifted().plus(Duration.ofDays(1)));
    }

    @Test
    void the_leader_hears_of_the_earlier_day_when_a_holiday_moves_the_last_one() {
        var due = due("LVU-02", Instant.parse("2026-12-17T08:10:00Z"));

        assertThat(due.isShifted()).isTrue();
        assertThat(Ladder.LEADER.at(due))
                .isEqualTo(LocalDate.of(2026, 12, 25)
                        .atStartOfDay(se.skyddsnat.kernel.Sweden.ZONE)
                        .toInstant());
    }

    @Test
    void at_once_has_no_number_and_wakes_nobody() {
        var rule = ClockCatalogue.swedish().rule(new ClockId("BU-03"), LocalDate.of(2026, 11, 2));

        assertThat(Ladder.first(rule)).isEmpty();
    }

    private static Due.At due(String id, Instant start) {
        var rule = ClockCatalogue.swedish().rule(new ClockId(id), LocalDate.of(2026, 11, 2));
        return (Due.At) DueDates.of(rule, start);
    }
}
