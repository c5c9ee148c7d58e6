package se.skyddsnat.concerns;

/** The door a report came in through. */
public enum Channel {
    PUBLIC_WEB,
    PROFESSIONAL_WEB,
    /** The child wrote herself. */
    CHILD,
    PHONE,
    LETTER,
    VISIT,
    /** Another authority's own system sent it. */
    SYSTEM,
    /** A made-up report that proves at night that the doors are open; no human's work. */
    SYNTHETIC;

    /** Whether a member of staff writes down what somebody else said or sent. */
    public boolean registeredByStaff() {
        return this == PHONE || this == LETTER || this == VISIT;
    }
}
