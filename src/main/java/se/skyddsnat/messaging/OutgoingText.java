package se.skyddsnat.messaging;

import java.util.Locale;

/**
 * The sentences that may leave the house by text message or e-mail. They name no authority, no matter and no person: a
 * telephone lies on a kitchen table.
 */
public enum OutgoingText {
    LETTER_WAITING,
    ANSWER_WAITING,
    TIME_TO_MEET;

    /** The key of the sentence. */
    public String key() {
        return "messaging.out." + name().toLowerCase(Locale.ROOT);
    }
}
