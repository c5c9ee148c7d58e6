package se.skyddsnat.clocks;

/** Whether a last day that is no weekday moves to the next one (1930:173 2 §). */
public enum WeekdayShift {
    YES,
    NO,
    /** Open how the law is to be understood: the product keeps the earlier day. */
    UNSURE
}
