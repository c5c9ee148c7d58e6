package se.skyddsnat.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;

/**
 * A clock that was set going in a matter, and what became of it.
 *
 * @param about the object it is about: the matter itself, or a report, a decision or a letter in it
 * @param owner the named human who answers for it, or null while the matter waits in the queue
 * @param extendedTo the stated last day of a decision to extend, or null
 * @param stoppedAt when what it asked for had happened, or null while it runs
 */
public record RunningClock(
        UUID id,
        ClockRule rule,
        MatterId matter,
        UUID about,
        @Nullable StaffId owner,
        Due.At due,
        @Nullable LocalDate extendedTo,
        @Nullable Instant pausedSince,
        @Nullable Instant stoppedAt,
        @Nullable Outcome outcome) {

    /** What became of a clock. */
    public enum Outcome {
        KEPT,
        BROKEN,
        /** What it asked for is no longer called for. */
        LAPSED,
        /** It happened between the unmoved and the moved last day: the system does not judge that, a person does. */
        MAY_HAVE_RUN_OUT,
        /** The law says "at once" and gives no number: the time it took is measured, not judged. */
        MEASURED
    }

    public boolean runs() {
        return stoppedAt == null;
    }

    /** Whether the time has run out while it still runs; never for a clock that has no number or stands still. */
    public boolean overdue(Instant now) {
        return runs() && pausedSince == null && rule.counting() != Counting.AT_ONCE && !due.inTime(now);
    }

    /** The time left; negative when it has run out. */
    public Duration left(Instant now) {
        return Duration.between(now, due.due());
    }
}
