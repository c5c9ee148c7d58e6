package se.skyddsnat.clocks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import se.skyddsnat.kernel.Sweden;

/**
 * Counts from the moment something happened to the moment it must be done, as Swedish law counts.
 *
 * <p>A day is a day in Europe/Stockholm: the start becomes local time before days are counted.
 */
public final class DueDates {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private DueDates() {}

    /** When the time limit that started then is out. */
    public static Due of(ClockRule rule, Instant start) {
        if (rule.dueAt() == DueAt.EVENT) {
            return new Due.Event(rule, start);
        }
        return switch (rule.counting()) {
            case AT_ONCE -> new Due.At(rule, start, start, start, Duration.ZERO);
            case HOURS_ELAPSED -> elapsed(rule, start);
            case CALENDAR_DAYS, WORKING_DAYS, MONTHS, FIXED_DATE ->
                byDay(rule, start, lastDay(rule, Sweden.day(start)));
        };
    }

    static Due.At atEndOf(ClockRule rule, Instant start, LocalDate day) {
        var end = day.atTime(LAST_SECOND).atZone(Sweden.ZONE).toInstant();
        return new Due.At(rule, start, end, end, Duration.ZERO);
    }

    static Instant closing(ClockRule rule, Instant due) {
        return switch (rule.dueAt()) {
            case END_OF_DAY, EVENT -> due.plusSeconds(1);
            case EXACT, START_OF_DAY -> due;
        };
    }

    /** How far a pause moves the due moment: all of it where hours are counted, else whole days begun. */
    static Duration moveOf(ClockRule rule, Duration pause) {
        return rule.counting() == Counting.HOURS_ELAPSED ? pause : Duration.ofDays(daysBegun(pause));
    }

    static Due.At moved(Due.At from, Duration totalPause) {
        var rule = from.rule();
        if (rule.counting() == Counting.HOURS_ELAPSED) {
            var more = totalPause.minus(from.paused());
            return new Due.At(
                    rule, from.start(), from.due().plus(more), from.unshifted().plus(more), totalPause);
        }
        var moreDays = daysBegun(totalPause) - daysBegun(from.paused());
        var day = Sweden.day(from.unshifted()).plusDays(moreDays);
        if (rule.counting() == Counting.WORKING_DAYS) {
            day = SwedishCalendar.nextWeekdayOnOrAfter(day);
        }
        var at = byDay(rule, from.start(), day);
        return new Due.At(rule, from.start(), at.due(), at.unshifted(), totalPause);
    }

    private static long daysBegun(Duration pause) {
        var whole = pause.toDays();
        return pause.equals(Duration.ofDays(whole)) ? whole : whole + 1;
    }

    private static Due.At elapsed(ClockRule rule, Instant start) {
        var due = switch (rule.unit()) {
            case HOURS -> start.plus(rule.amount(), ChronoUnit.HOURS);
            case MINUTES -> start.plus(rule.amount(), ChronoUnit.MINUTES);
            default -> throw new IllegalStateException(rule.id() + " counts elapsed " + rule.unit());
        };
        return new Due.At(rule, start, due, due, Duration.ZERO);
    }

    private static Due.At byDay(ClockRule rule, Instant start, LocalDate day) {
        var moved = rule.shift() == WeekdayShift.YES ? SwedishCalendar.nextWeekdayOnOrAfter(day) : day;
        return new Due.At(rule, start, moment(rule, moved), moment(rule, day), Duration.ZERO);
    }

    private static Instant moment(ClockRule rule, LocalDate day) {
        return switch (rule.dueAt()) {
            case END_OF_DAY -> day.atTime(LAST_SECOND).atZone(Sweden.ZONE).toInstant();
            case START_OF_DAY -> day.atStartOfDay(Sweden.ZONE).toInstant();
            case EXACT, EVENT -> throw new IllegalStateException(rule.id() + " counts days to a moment");
        };
    }

    private static LocalDate lastDay(ClockRule rule, LocalDate from) {
        var n = rule.amount();
        return switch (rule.unit()) {
            case DAYS -> from.plusDays(n);
            case WEEKS -> from.plusWeeks(n);
            case WEEKDAYS -> SwedishCalendar.plusWorkingDays(from, n);
            case MONTHS -> from.plusMonths(n);
            case YEARS -> from.plusYears(n);
            case DAY_OF_JANUARY -> yearly(Month.JANUARY, n, from.plusDays(1));
            case DAY_OF_NOVEMBER -> yearly(Month.NOVEMBER, n, from);
            case DAY_OF_DECEMBER -> yearly(Month.DECEMBER, n, from);
            case DAY_OF_NEXT_MONTH -> YearMonth.from(from).plusMonths(1).atDay(n);
            case CALENDAR_YEARS -> LocalDate.of(from.getYear() + n, Month.DECEMBER, 31);
            case ISO_WEEK -> from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case NONE, MINUTES, HOURS, BOARD_MEETINGS, LENGTH_FROM_CASE ->
                throw new IllegalStateException(rule.id() + " counts days in " + rule.unit());
        };
    }

    private static LocalDate yearly(Month month, int dayOfMonth, LocalDate earliest) {
        var thisYear = LocalDate.of(earliest.getYear(), month, dayOfMonth);
        return thisYear.isBefore(earliest) ? thisYear.plusYears(1) : thisYear;
    }
}
