package se.skyddsnat.clocks;

/** What the number of a time limit counts. */
public enum TimeUnit {
    NONE,
    MINUTES,
    HOURS,
    DAYS,
    WEEKS,
    WEEKDAYS,
    MONTHS,
    YEARS,
    /** The number is a day of January: the first such date after the start day. */
    DAY_OF_JANUARY,
    /** The number is a day of November: the first such date on or after the start day. */
    DAY_OF_NOVEMBER,
    /** The number is a day of December: the first such date on or after the start day. */
    DAY_OF_DECEMBER,
    /** The number is a day of the month after the start's month. */
    DAY_OF_NEXT_MONTH,
    /** 31 December so many years after the start's year. */
    CALENDAR_YEARS,
    /** Sunday of the start's week, Monday being the first day. */
    ISO_WEEK,
    /** The board's next meeting, which the start alone does not tell. */
    BOARD_MEETINGS,
    /** A length that the person's own case gives, such as the prison time a crime would have given. */
    LENGTH_FROM_CASE
}
