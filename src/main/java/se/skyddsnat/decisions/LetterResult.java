package se.skyddsnat.decisions;

import java.util.List;
import java.util.UUID;

/** What came of an act with a letter: it was done, or one of the reasons why not. */
public sealed interface LetterResult {

    record Done(UUID letter) implements LetterResult {}

    /** The one chosen is neither the child nor a guardian in this matter. */
    record NotARecipient() implements LetterResult {}

    /** This recipient has a letter about this decision already. */
    record AlreadyWritten() implements LetterResult {}

    /** A protected person's letter goes by forwarding or secure mailbox only. */
    record WayNotSafe() implements LetterResult {}

    /** The letter would tell where a protected person is; {@code parts} names the parts of the decision where it stands. */
    record WouldTell(List<String> parts) implements LetterResult {}

    /** The one who wrote it cannot also be the second pair of eyes. */
    record SamePerson() implements LetterResult {}

    /** It is not where this can be done: not approved, not out yet, or received already. */
    record NotNow() implements LetterResult {}
}
