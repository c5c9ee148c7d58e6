package se.skyddsnat.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;

/**
 * Something that a member of staff has to know, in her tray until she has seen it.
 *
 * @param about the object in the matter, or the matter itself
 * @param seenAt when she saw it, or null
 */
public record Notice(
        UUID id,
        MatterId matter,
        StaffId to,
        Kind kind,
        UUID about,
        Instant at,
        @Nullable Instant seenAt) {

    /** What the notice says; the words are {@code messaging.notice.<kind>}. */
    public enum Kind {
        REPORT_RECEIVED,
        MATTER_GIVEN,
        SECOND_READING_ASKED,
        SECOND_READING_DONE,
        PROPOSAL_TO_REVIEW,
        PROPOSAL_TO_DECIDE,
        PROPOSAL_RETURNED,
        DECISION_MADE,
        LETTER_TO_APPROVE,
        LETTER_RECEIVED,
        APPEAL_RECEIVED,
        COURT_ANSWERED,
        REQUEST_RECEIVED,
        /** An immediate assessment said that a child needs protection now. */
        NEEDS_PROTECTION,
        THIRD_REPORT,
        DANGER_NOW
    }
}
