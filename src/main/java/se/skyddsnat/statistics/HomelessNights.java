package se.skyddsnat.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Nights without a home of one person: a night is dated by the day it began, the day of leaving is no night, and nights in two places at
 * once count once.
 *
 * <p>Source: the system performance measures for homelessness used nationally in the United States.
 */
public final class HomelessNights {

    /** When somebody who had found a home came back. */
    public enum Return {
        WITHIN_HALF_A_YEAR,
        WITHIN_A_YEAR,
        WITHIN_TWO_YEARS,
        NOT_WITHIN_TWO_YEARS
    }

    /**
     * A stay.
     *
     * @param from first night
     * @param until day of leaving, not a night; equal to from = no night
     */
    public record Stay(LocalDate from, LocalDate until) {

        /**
         * @throws IllegalArgumentException when it ends before it began
         */
        public Stay {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("a stay cannot end before it began");
            }
        }
    }

    private HomelessNights() {}

    /** Nights in any of the stays. */
    public static long count(List<Stay> stays) {
        return joined(stays).stream()
                .mapToLong(s -> ChronoUnit.DAYS.between(s.from(), s.until()))
                .sum();
    }

    /** Nights in any of the stays that lie in a period (last day exclusive). */
    public static long countWithin(List<Stay> stays, LocalDate from, LocalDate until) {
        return count(stays.stream()
                .filter(s -> s.from().isBefore(until) && s.until().isAfter(from))
                .map(s -> new Stay(
                        s.from().isBefore(from) ? from : s.from(), s.until().isAfter(until) ? until : s.until()))
                .toList());
    }

    /** The stays without overlaps, in order; stays that meet are one. */
    public static List<Stay> joined(List<Stay> stays) {
        var joined = new ArrayList<Stay>();
        for (var stay : stays.stream().sorted(Comparator.comparing(Stay::from)).toList()) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || stay.from().isAfter(last.until())) {
                joined.add(stay);
            } else if (stay.until().isAfter(last.until())) {
                joined.set(joined.size() - 1, new Stay(last.from(), stay.until()));
            }
        }
        return joined;
    }

    /** How soon somebody came back: up to 180, 365 or 730 days after leaving for a home. */
    public static Return returned(LocalDate home, LocalDate back) {
        long days = ChronoUnit.DAYS.between(home, back);
        if (days < 0) {
            throw new IllegalArgumentException("back before leaving");
        }
        return days <= 180
                ? Return.WITHIN_HALF_A_YEAR
                : days <= 365
                        ? Return.WITHIN_A_YEAR
                        : days <= 730 ? Return.WITHIN_TWO_YEARS : Return.NOT_WITHIN_TWO_YEARS;
    }
}
