package se.skyddsnat.decisions;

import java.util.UUID;

/** What came of an act on the way to a decision: it was done, or one of the reasons why not. */
public sealed interface DecisionResult {

    record Done(UUID id) implements DecisionResult {}

    /** Nobody reads or decides her own proposal. */
    record SamePerson() implements DecisionResult {}

    /** The one who acts stands too low in the delegation for this. */
    record LevelTooLow(Level needed, String basis) implements DecisionResult {}

    /** It is not in a state where this can be done: not read yet, returned, or decided already. */
    record NotNow() implements DecisionResult {}

    /** A committee's decision needs the day of the meeting and those present. */
    record NoMeeting() implements DecisionResult {}

    /** The one who proposes may not handle a child's matter (SoL 25:1–3). */
    record NotQualified() implements DecisionResult {}

    /** Something must come first; {@code key} is the sentence that says what. */
    record Obstacle(String key) implements DecisionResult {}
}
