package se.skyddsnat.commitments;

/** In what way a commitment is kept; many are kept in more than one. */
public enum CommitmentKind {
    /** The system does it. */
    ACT,
    /** A guarantee with a deadline, set by law or by decision. */
    CLOCK,
    /** Something that the system refuses or requires. */
    RULE,
    /** Data that others rely on. */
    REGISTER,
    /** A figure computed from what really happened. */
    MEASURE,
    /** A dated goal that such a figure follows. */
    PLAN
}
