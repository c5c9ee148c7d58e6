package se.skyddsnat.clocks;

/** Why this time limit holds; never mixed on a screen, so that a promise of ours is never taken for law. */
public enum Basis {
    /** An act or an ordinance says it, and the section was read. */
    STATUTORY,
    /** Preparatory works, general advice or an agency's regulation as told by the agency says it. */
    GUIDELINE,
    /** We promise it, or chose a number where the law gives a duty without one. */
    POLICY,
    /** A number to be checked against its section before anybody relies on it; the screen says so. */
    CONFIG
}
