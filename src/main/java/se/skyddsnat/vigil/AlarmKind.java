package se.skyddsnat.vigil;

/** What an alarm may be about. */
public enum AlarmKind {
    /** Somebody holds a receipt, but the report is not there. */
    RECEIPT_WITHOUT_REPORT,
    REPORT_WITHOUT_RECEIPT,
    REPORT_WITHOUT_CONCERN,
    CONCERN_WITHOUT_REPORT,
    CONCERN_WITHOUT_MATTER,
    CONCERN_WITHOUT_CHILD,
    /** It waits nowhere, so nobody will see it. */
    CONCERN_WITHOUT_QUEUE_ITEM,
    QUEUE_ITEM_WITHOUT_CONCERN,
    /** One place says that a human has seen it, another that nobody has. */
    SEEN_DIFFERS,
    /** It is not decided, but its matter is closed. */
    CONCERN_IN_CLOSED_MATTER,
    /** It is not decided, and no clock runs for its matter. */
    CONCERN_WITHOUT_CLOCK,
    /** No human has seen it in the time there is. */
    UNREAD_TOO_LONG,
    /** A matter that no human who works today can be reached about. */
    MATTER_WITHOUT_HUMAN,
    /** There is less than there was. */
    COUNT_FELL(false),
    /** The door of a board leads to nobody. */
    QUEUE_WITHOUT_HUMAN,
    NOBODY_ON_DUTY,
    /** An alarm in the board would reach nobody with the say to act. */
    NOBODY_TO_TELL,
    SUBSTITUTE_GONE,
    /** A made-up report did not come through to the queue. */
    DOOR_CLOSED,
    DUTY_SILENT,
    EVENT_UNDELIVERED;

    private final boolean endsWithItsCause;

    AlarmKind() {
        this(true);
    }

    AlarmKind(boolean endsWithItsCause) {
        this.endsWithItsCause = endsWithItsCause;
    }

    /** Whether the alarm ends by itself when its cause is gone, or only when a named human has answered for it. */
    boolean endsWithItsCause() {
        return endsWithItsCause;
    }
}
