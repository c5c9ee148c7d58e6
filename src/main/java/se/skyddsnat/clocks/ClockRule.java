package se.skyddsnat.clocks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time limit as it stands in law, guidance or our own promise during a stretch of time.
 *
 * @param startEvent what sets the clock going, in capitals such as {@code REPORT_RECEIVED}
 * @param amount how many of the unit; 0 with {@link TimeUnit#DAYS} means the same day
 * @param legalBasis the sections, or the number of the promise
 * @param validFrom first day on which a start falls under this version; null when it has always held as far as read
 * @param validTo last such day; null while it is in force
 * @param reachesBack whether it also governs what began before {@code validFrom} and still goes on, such as a
 *     placement or papers in a file
 * @param text title and consequence in Swedish and English
 */
public record ClockRule(
        ClockId id,
        Basis basis,
        Evidence evidence,
        String startEvent,
        int amount,
        TimeUnit unit,
        Counting counting,
        DueAt dueAt,
        WeekdayShift shift,
        ShiftReason shiftReason,
        Responsible responsible,
        Extension extension,
        String legalBasis,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean reachesBack,
        ClockText text) {

    public ClockRule {
        if (amount < 0) {
            throw new IllegalArgumentException(id + ": a time limit is never negative");
        }
        if (startEvent.isBlank() || legalBasis.isBlank()) {
            throw new IllegalArgumentException(id + ": must say what starts it and on what ground it stands");
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(id + ": ends before it begins");
        }
    }

    public String titleSv() {
        return text.titleSv();
    }

    public String titleEn() {
        return text.titleEn();
    }

    /** What happens if the time is broken, in one clause of Swedish. */
    public String consequenceSv() {
        return text.consequenceSv();
    }

    /** What happens if the time is broken, in one clause of English. */
    public String consequenceEn() {
        return text.consequenceEn();
    }

    /** Whether this version is the one that held on that day. */
    public boolean inForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether the law gives no number but says at once, so that the time it took is measured and not judged. */
    public boolean isMeasured() {
        return counting == Counting.AT_ONCE;
    }

    /** Whether time may stand still: never a time limit in law, unless the law itself leaves that time out. */
    public boolean mayPause() {
        return !isMeasured()
                && dueAt != DueAt.EVENT
                && (basis == Basis.POLICY || extension.kind() == Extension.Kind.TIME_NOT_COUNTED);
    }

    /** Whether a custody, a ban or a placement stands or falls with it: then a person and never the system says which. */
    public boolean decidesOverFreedom() {
        return id.code().matches("(LVU|LVM|SB|LPT)-.*");
    }
}
