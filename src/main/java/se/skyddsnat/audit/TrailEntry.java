package se.skyddsnat.audit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.PersonId;

/**
 * One line of the trail (HSLF-FS on logging; 2001:454 10 §): never holds what was read or written, only that it was.
 *
 * @param subjects the persons the act was about; empty where it was about no person
 * @param reason the rule that allowed it, or why it was refused
 */
public record TrailEntry(
        Instant at,
        Actor actor,
        @Nullable BoardId board,
        String action,
        String purpose,
        Outcome outcome,
        String reason,
        String objectKind,
        @Nullable UUID objectId,
        Set<PersonId> subjects) {

    /** What the porter answered. */
    public enum Outcome {
        ALLOWED,
        REFUSED,
        NOT_FOUND
    }
}
