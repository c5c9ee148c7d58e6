package se.skyddsnat.clocks;

/**
 * What may change the length of a running time limit.
 *
 * @param kind who or what can change it
 * @param ground the term or section of the law, or empty when the kind says it all
 */
public record Extension(Kind kind, String ground) {

    /** Who or what can change the length. */
    public enum Kind {
        NONE,
        /** Not longer; it ends earlier if a new inquiry opens. */
        ENDS_EARLIER,
        /** Not longer; the duty is there only if somebody asks. */
        ONLY_ON_REQUEST,
        /** The owner of a promise may sign another number. */
        OWNER_DECIDES,
        COURT,
        /** A decision with reasons, to a stated date. */
        SPECIAL_REASONS,
        /** A new decision starts a new time. */
        NEW_DECISION,
        AGREEMENT,
        /** Times that the law does not count. */
        TIME_NOT_COUNTED,
        /** The shortest time: longer is allowed. */
        MINIMUM,
        /** Other sections take over. */
        EXCEPTIONS,
        /** Handing the papers over ends the duty. */
        HANDOVER,
        /** A late act counts if the reason is good enough. */
        EXCUSE
    }

    /** Whether somebody may decide on a later, stated day while the clock runs. */
    public boolean allowsStatedDay() {
        return switch (kind) {
            case COURT, SPECIAL_REASONS, AGREEMENT, OWNER_DECIDES, MINIMUM -> true;
            case NONE, ENDS_EARLIER, ONLY_ON_REQUEST, NEW_DECISION, TIME_NOT_COUNTED, EXCEPTIONS, HANDOVER, EXCUSE ->
                false;
        };
    }
}
