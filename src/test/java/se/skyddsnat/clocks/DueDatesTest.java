package se.skyddsnat.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.skyddsnat.kernel.Sweden;

/** What must hold for every clock and every start, tried on seeded starts around the days that go wrong. */
class DueDatesTest {

    private static final long SEED = 1930_173;
    private static final List<ClockRule> COUNTED = ClockCatalogue.swedish().all().stream()
            .filter(rule -> rule.dueAt() != DueAt.EVENT)
            .toList();

    /** Starts from 2006 to 2096; half of them in the weeks of Easter, Midsummer, Christmas, the year's turn and DST. */
    static List<Instant> starts(int howMany) {
        var random = new Random(SEED);
        var delicate = List.of(
                "01-28", "02-26", "03-20", "03-28", "04-01", "05-29", "06-12", "08-31", "10-24", "12-17", "12-30");
        return Stream.generate(() -> {
                    var year = 2006 + random.nextInt(90);
                    var day = random.nextBoolean()
                            ? LocalDate.ofYearDay(year, 1 + random.nextInt(365))
                            : LocalDate.parse(year + "-" + delicate.get(random.nextInt(delicate.size())))
                                    .plusDays(random.nextInt(9));
                    return day.atStartOfDay(Sweden.ZONE).toInstant().plusSeconds(random.nextInt(82_800));
                })
                .limit(howMany)
                .toList();
    }

    @Test
    void agreesWithACountOnFingersForEveryClock() {
        var compared = 0;
        for (var start : starts(60)) {
            for (var rule : COUNTED) {
                var at = due(rule, start);
                var counted = Oracle.due(rule, start.getEpochSecond());
                assertThat(List.of(at.due().getEpochSecond(), at.unshifted().getEpochSecond()))
                        .as("%s from %s", rule.id(), start)
                        .containsExactly(counted.due(), counted.unmoved());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(13_000);
    }

    @Test
    void aMovedLastDayIsAlwaysTheFirstWeekday() {
        for (var start : starts(400)) {
            for (var rule : moving()) {
                var at = due(rule, start);
                var last = at.shownUnshifted().toLocalDate();
                assertThat(SwedishCalendar.isWeekday(at.shown().toLocalDate())).isTrue();
                assertThat(last.datesUntil(at.shown().toLocalDate())).noneMatch(SwedishCalendar::isWeekday);
            }
        }
    }

    @Test
    void onlyClocksThatTheLawMovesAreMoved() {
        for (var start : starts(60)) {
            for (var rule : COUNTED) {
                if (rule.shift() != WeekdayShift.YES) {
                    assertThat(due(rule, start).isShifted()).as("%s", rule.id()).isFalse();
                }
            }
        }
    }

    @Test
    void monthsNeverSpillIntoTheMonthAfter() {
        for (var start : starts(400)) {
            for (var rule : COUNTED) {
                if (rule.unit() == TimeUnit.MONTHS) {
                    var month = YearMonth.from(Sweden.day(start)).plusMonths(rule.amount());
                    assertThat(YearMonth.from(due(rule, start).shownUnshifted()))
                            .isEqualTo(month);
                }
            }
        }
    }

    @Test
    void aLaterStartIsNeverDueEarlier() {
        var inOrder = starts(300).stream().sorted().toList();
        for (var rule : COUNTED) {
            for (var i = 1; i < inOrder.size(); i++) {
                assertThat(due(rule, inOrder.get(i)).due())
                        .as("%s", rule.id())
                        .isAfterOrEqualTo(due(rule, inOrder.get(i - 1)).due());
            }
        }
    }

    @Test
    void theSecondsOfADayShareItsLastDay() {
        var rule = ClockCatalogue.swedish().latest(new ClockId("BU-04"));
        var summerTimeBegins =
                LocalDate.of(2026, 3, 29).atStartOfDay(Sweden.ZONE).toInstant();
        var first = due(rule, summerTimeBegins);
        assertThat(due(rule, summerTimeBegins.plusSeconds(23 * 3600 - 1)).due())
                .as("the day has 23 hours")
                .isEqualTo(first.due());
        assertThat(due(rule, summerTimeBegins.plusSeconds(23 * 3600)).due())
                .isEqualTo(first.due().plusSeconds(24 * 3600));
        assertThat(due(rule, summerTimeBegins.minusNanos(1)).due())
                .isEqualTo(first.due().minusSeconds(24 * 3600));
    }

    private static List<ClockRule> moving() {
        return COUNTED.stream().filter(rule -> rule.shift() == WeekdayShift.YES).toList();
    }

    private static Due.At due(ClockRule rule, Instant start) {
        return (Due.At) DueDates.of(rule, start);
    }
}
