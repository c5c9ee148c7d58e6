package se.skyddsnat.clocks;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Tells on which days an office in Sweden is expected to work.
 *
 * <p>A weekday is every day that is none of these: Saturday, Sunday, another public holiday (1989:253), Midsummer Eve,
 * Christmas Eve, New Year's Eve (1930:173 2 §). Answers for the years 2005 (when 6 June became a holiday) to 2199;
 * other years are refused with {@link IllegalArgumentException}, since another list of holidays held or may hold.
 */
public final class SwedishCalendar {

    static final int FIRST_YEAR = 2005;
    static final int LAST_YEAR = 2199;

    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
    private static final Map<Integer, Set<LocalDate>> CLOSED = new ConcurrentHashMap<>();

    private SwedishCalendar() {}

    /** Whether an act that must be done can be expected to be done on this day. */
    public static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closedDays(day.getYear()).contains(day);
    }

    /** The day itself if it is a weekday, otherwise the first weekday after it (the Sunday rule, 1930:173 2 §). */
    public static LocalDate nextWeekdayOnOrAfter(LocalDate day) {
        var next = day;
        while (!isWeekday(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * The weekday that comes so many weekdays after the given day, which is itself not counted.
     *
     * @param workingDays 0 or more; 0 gives the day back as it is
     */
    public static LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted forwards, not " + workingDays);
        }
        var next = day;
        for (var counted = 0; counted < workingDays; counted++) {
            next = nextWeekdayOnOrAfter(next.plusDays(1));
        }
        return next;
    }

    /** The holidays and eves of one year that are not working days; ordinary Saturdays and Sundays are not listed. */
    static Set<LocalDate> closedDays(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Holidays are known for " + FIRST_YEAR + "–" + LAST_YEAR + ", not for " + year);
        }
        return CLOSED.computeIfAbsent(year, SwedishCalendar::reckon);
    }

    private static Set<LocalDate> reckon(int year) {
        var days = HOLIDAYS.getHolidays(Year.of(year)).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toSet());
        // The three eves are no public holidays by the act; they are named here so that no change of the library's
        // list can make a custody lapse on a Midsummer Eve.
        days.add(LocalDate.of(year, Month.JUNE, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)));
        days.add(LocalDate.of(year, Month.DECEMBER, 24));
        days.add(LocalDate.of(year, Month.DECEMBER, 31));
        return Set.copyOf(days);
    }
}
