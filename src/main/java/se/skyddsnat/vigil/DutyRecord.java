package se.skyddsnat.vigil;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a duty was last done, by the machine's own clock.
 *
 * @param knownSince since when it should have been done
 * @param result what came of it the last time it was done
 * @param failure why it was not done the last time it was tried, or null
 */
public record DutyRecord(
        String name,
        Duration every,
        Instant knownSince,
        @Nullable Instant startedAt,
        @Nullable Instant succeededAt,
        @Nullable String result,
        @Nullable String failure) {

    private static final int PATIENCE = 3;

    /** Whether it has been silent for three times its interval. */
    public boolean silentAt(Instant now, Instant awakeSince) {
        var last = succeededAt == null ? knownSince : succeededAt;
        var counted = last.isBefore(awakeSince) && every.compareTo(Duration.ofHours(12)) < 0 ? awakeSince : last;
        return Duration.between(counted, now).compareTo(every.multipliedBy(PATIENCE)) > 0;
    }
}
