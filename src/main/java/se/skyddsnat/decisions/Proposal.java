package se.skyddsnat.decisions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;

/** A proposal on its way to a decision: proposed, read by another, returned or decided. */
public sealed interface Proposal {

    /** What all proposals have. */
    Draft draft();

    /** It waits for another pair of eyes. */
    record Proposed(Draft draft) implements Proposal {}

    /** Another person has read it and agrees; it waits for the one who may decide. */
    record Reviewed(Draft draft, Review review) implements Proposal {}

    /** Another person has read it and sent it back with words. It ends here; a new one is written. */
    record Returned(Draft draft, Review review) implements Proposal {}

    /** The decision has been made as proposed. */
    record Decided(Draft draft, Review review, UUID decision) implements Proposal {}

    /** The proposal itself, which never changes. */
    record Draft(UUID id, MatterId matter, Wording wording, StaffId proposedBy, Instant proposedAt) {}

    /** The second pair of eyes. */
    record Review(StaffId by, Instant at, boolean approved, String words) {}

    /** Whether what was asked for is given. */
    enum Verdict {
        GRANTED,
        REFUSED,
        /** A decision that nobody has asked for. */
        DECIDED
    }

    /**
     * All that a written decision must show (FL 31, 32); nothing may be empty.
     *
     * @param about the appeal that is dismissed, or null
     * @param decision what is decided, one sentence or two
     * @param facts the facts that decide
     * @param provisions the sections it stands on
     * @param reasons why the facts lead there
     * @param plainWords the same for a ten-year-old, without names
     * @param heard how those concerned were told what the board knows and could answer (FL 25), or why not
     */
    record Wording(
            DecisionKind kind,
            Verdict verdict,
            @Nullable UUID about,
            String decision,
            String facts,
            String provisions,
            String reasons,
            String plainWords,
            String heard) {

        @Override
        public String toString() {
            return "Wording[" + kind + "]";
        }
    }
}
