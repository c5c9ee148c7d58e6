package se.skyddsnat.vigil;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.BoardId;

/**
 * An alarm as it stands.
 *
 * @param board whose it is, or null when it is the whole house's
 * @param object the id of what is lost or waits, or null
 * @param about the name of a duty or a door, or null
 * @param lastSeenAt when the cause was last found to be there
 */
public record Alarm(
        UUID id,
        AlarmKind kind,
        @Nullable BoardId board,
        @Nullable UUID object,
        @Nullable String about,
        Instant raisedAt,
        Instant lastSeenAt) {}
