package se.skyddsnat.clocks;

/** How the time between start and due is reckoned. */
public enum Counting {
    /** No time to count: the duty is due when it arises, and the time it took is measured. */
    AT_ONCE,
    /** Days and weeks by the calendar; the day of the event is day 0. */
    CALENDAR_DAYS,
    /** Days that are weekdays by {@link SwedishCalendar}; the day of the event is day 0. */
    WORKING_DAYS,
    /** Months and years: the same number in the last month, or that month's last day (1930:173 1 §). */
    MONTHS,
    /** Elapsed hours and minutes, whatever the clock on the wall does. */
    HOURS_ELAPSED,
    /** A date the calendar itself gives, such as 31 January. */
    FIXED_DATE
}
