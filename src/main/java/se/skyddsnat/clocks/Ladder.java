package se.skyddsnat.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who is told, and when, as a clock runs out: the owner when a quarter of the time is left, the team leader when it is
 * out, the manager when an eighth more has gone (an hour at least), the board when a quarter more has gone (a day at
 * least).
 */
public enum Ladder {
    OWNER {
        @Override
        Instant at(Due.At due) {
            return due.unshifted().minus(length(due).dividedBy(4));
        }
    },
    LEADER {
        @Override
        Instant at(Due.At due) {
            return runsOut(due);
        }
    },
    MANAGER {
        @Override
        Instant at(Due.At due) {
            return runsOut(due).plus(atLeast(Duration.ofHours(1), length(due).dividedBy(8)));
        }
    },
    BOARD {
        @Override
        Instant at(Due.At due) {
            return runsOut(due).plus(atLeast(Duration.ofDays(1), length(due).dividedBy(4)));
        }
    };

    abstract Instant at(Due.At due);

    /** The first rung, or none for a clock that has no number: "at once" is measured, and a promise beside it alarms. */
    static Optional<Ladder> first(ClockRule rule) {
        return rule.counting() == Counting.AT_ONCE || rule.dueAt() == DueAt.EVENT
                ? Optional.empty()
                : Optional.of(OWNER);
    }

    Optional<Ladder> next() {
        return this == BOARD ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** The earlier, unmoved end: a day that may be used because of a holiday is never planned with. */
    private static Instant runsOut(Due.At due) {
        return DueDates.closing(due.rule(), due.unshifted());
    }

    private static Duration length(Due.At due) {
        return Duration.between(due.start(), due.unshifted());
    }

    private static Duration atLeast(Duration least, Duration amount) {
        return amount.compareTo(least) < 0 ? least : amount;
    }
}
