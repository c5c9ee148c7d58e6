package se.skyddsnat.clocks;

/** At which moment of the last day the time is out. */
public enum DueAt {
    /** The whole last day may be used; shown as 23:59:59 and broken from the next midnight. */
    END_OF_DAY,
    /** An effect begins with the day, at 00:00:00. */
    START_OF_DAY,
    /** The very instant. */
    EXACT,
    /** Something besides the start must be known, such as the next meeting. */
    EVENT
}
