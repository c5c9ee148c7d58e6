package se.skyddsnat.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import se.skyddsnat.kernel.Sweden;

/** When a time limit is out, or why that cannot be told from its start alone. */
public sealed interface Due {

    /** The time limit ends with something that is not known yet: the next meeting, or a length from the case. */
    record Event(ClockRule rule, Instant start) implements Due {

        /** The due moment once the missing day is known, at the end of that day. */
        public At on(LocalDate day) {
            if (day.isBefore(Sweden.day(start))) {
                throw new IllegalArgumentException(rule.id() + " cannot be due before it started");
            }
            return DueDates.atEndOf(rule, start, day);
        }
    }

    /**
     * The time limit ends at a known moment.
     *
     * @param due what the product shows as due; 23:59:59 local time where the whole day may be used
     * @param unshifted the same without the move to the next weekday; alarms and plans use this, the earlier one
     * @param paused how long time has stood still so far
     */
    record At(ClockRule rule, Instant start, Instant due, Instant unshifted, Duration paused) implements Due {

        public At {
            if (due.isBefore(unshifted) || unshifted.isBefore(start) && rule.dueAt() == DueAt.EXACT) {
                throw new IllegalArgumentException(rule.id() + ": due before it can be");
            }
            if (paused.isNegative()) {
                throw new IllegalArgumentException(rule.id() + ": a pause is never negative");
            }
        }

        /** The due moment as the clock on a Swedish wall shows it. */
        public LocalDateTime shown() {
            return due.atZone(Sweden.ZONE).toLocalDateTime();
        }

        /** The earlier, unmoved moment as the clock on a Swedish wall shows it. */
        public LocalDateTime shownUnshifted() {
            return unshifted.atZone(Sweden.ZONE).toLocalDateTime();
        }

        /** Whether the last day was moved because it is no weekday. */
        public boolean isShifted() {
            return !due.equals(unshifted);
        }

        /** The first moment that no longer belongs to the time limit where the whole day may be used, else the due. */
        public Instant closes() {
            return DueDates.closing(rule, due);
        }

        /**
         * Whether what happened at that moment happened in time. Where the law says at once no later moment is: such
         * a clock is shown as waiting from its start, and judged by the time it took ({@link ClockRule#isMeasured()}).
         */
        public boolean inTime(Instant happened) {
            return switch (rule.dueAt()) {
                case EXACT -> !happened.isAfter(due);
                case END_OF_DAY, START_OF_DAY, EVENT -> happened.isBefore(closes());
            };
        }

        /**
         * Whether we are between the unmoved and the moved end. The product then says that the time may have run out,
         * and a person decides; it never writes by itself that a custody or a ban has lapsed or still stands.
         */
        public boolean mayHaveRunOut(Instant now) {
            return isShifted() && !now.isBefore(DueDates.closing(rule, unshifted)) && inTime(now);
        }

        /**
         * How much of the time has been used up: 0 at the start, 1 at the earlier due moment, above 1 when it is out.
         * A stretch that stood still does not count. At once is used up from the start.
         */
        public double shareGone(Instant now) {
            var still = DueDates.moveOf(rule, paused);
            var length = Duration.between(start, unshifted).minus(still);
            if (length.isZero() || length.isNegative()) {
                return now.isBefore(start) ? 0 : 1;
            }
            var gone = Duration.between(start, now).minus(paused);
            return Math.max(0, (double) gone.toMillis() / length.toMillis());
        }

        /**
         * The due moment after time has stood still for so long: later by the elapsed time where hours are counted,
         * otherwise by whole days begun. Stretches are added before they are rounded, so three pauses of an hour make
         * one day and not three.
         *
         * @throws IllegalArgumentException if the time limit may not stand still ({@link ClockRule#mayPause()})
         */
        public At pausedFor(Duration pause) {
            if (!rule.mayPause() || pause.isNegative()) {
                throw new IllegalArgumentException(rule.id() + " may not be paused so");
            }
            var total = paused.plus(pause);
            return DueDates.moved(this, total);
        }

        /**
         * The due moment when something worse happens on a known day, such as an eviction: never later than the end of
         * the day before.
         *
         * @throws IllegalArgumentException if the time limit is not one of whole days
         */
        public At endingBefore(LocalDate day) {
            if (rule.dueAt() != DueAt.END_OF_DAY) {
                throw new IllegalArgumentException(rule.id() + " does not end with a day");
            }
            var last = DueDates.atEndOf(rule, start, day.minusDays(1)).due();
            return new At(
                    rule, start, last.isBefore(due) ? last : due, last.isBefore(unshifted) ? last : unshifted, paused);
        }

        /**
         * The due moment after a decision to a stated last day. A stated day is a date and not a counted time, so it
         * is never moved to a weekday.
         *
         * @throws IllegalArgumentException if nobody may extend it, or the day is not later than the one it replaces
         */
        public At extendedTo(LocalDate lastDay) {
            if (!rule.extension().allowsStatedDay() || rule.dueAt() != DueAt.END_OF_DAY) {
                throw new IllegalArgumentException(rule.id() + " cannot be extended to a stated day");
            }
            if (!lastDay.isAfter(Sweden.day(unshifted))) {
                throw new IllegalArgumentException(rule.id() + " can only be extended to a later day");
            }
            return DueDates.atEndOf(rule, start, lastDay);
        }
    }
}
