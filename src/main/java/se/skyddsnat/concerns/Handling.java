package se.skyddsnat.concerns;

import se.skyddsnat.organisation.Qualification;

/** What came of an act on a concern: it was done, or the reason why it was not. */
public sealed interface Handling {

    record Done(Concern now) implements Handling {}

    /** She may not assess or decide about a child (SoL 25:1–3; UX2). */
    record NotQualified(Qualification why) implements Handling {}

    /** Somebody was before her, or a step before this one is missing; this is how it stands. */
    record NotNow(Concern asItIs) implements Handling {}

    /** Nothing, or more than 4,000 characters, was written as the reason. */
    record ReasonNeeded(int characters) implements Handling {}

    /** This is one of several reports within a year, and nothing was said of the pattern. */
    record PatternNeeded(int reportsInAYear) implements Handling {}

    /** The one who proposed it cannot decide it too. */
    record SomebodyElse() implements Handling {}

    /** The matter has no named owner yet. */
    record NobodyOwns() implements Handling {}
}
