package se.skyddsnat.desk;

/** Which part of the day somebody looks at. */
public enum Scope {
    /** What she owns, what she stands in for, and what waits in the queue for somebody to take it. */
    MINE,
    /** All that her unit has. */
    UNIT,
    /** What is being handed over to her and waits for her signature. */
    TO_SIGN,
    /** What she has been told of because its time runs out. */
    TOLD
}
