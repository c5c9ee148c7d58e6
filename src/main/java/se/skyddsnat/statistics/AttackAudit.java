package se.skyddsnat.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Tries, before anything is published, to reckon out every hidden cell as an outsider could: from all sums, all linked tables and all
 * published shares at once, by linear programming.
 *
 * <p>Hidden cells that no open sum or share joins are attacked apart, so that a nation of small tables costs no more than its parts.
 */
public final class AttackAudit {

    /**
     * What an outsider can know of a hidden cell.
     *
     * @param cell which
     * @param lower it is at least this
     * @param upper it is at most this
     */
    public record Exposure(int cell, double lower, double upper) {

        /** Width of what remains open. */
        public double width() {
            return upper - lower;
        }

        /** Whether the cell is known exactly. */
        public boolean exact() {
            return width() < 0.5;
        }
    }

    private AttackAudit() {}

    /**
     * What an outsider can know of every hidden cell, in the order of the cells.
     *
     * @param hidden cells not shown
     * @return refused with {@link Reason#INCONSISTENT_TABLE} when the programme finds no possible table (a fault in the table given)
     */
    public static Finding<List<Exposure>> of(LinkedTables tables, BitSet hidden) {
        var exposures = new ArrayList<Exposure>();
        for (var component : HiddenGroups.of(tables, hidden)) {
            for (var exposure : component.exposures()) {
                if (Double.isNaN(exposure.lower()) || Double.isNaN(exposure.upper())) {
                    return Finding.refuse(Reason.INCONSISTENT_TABLE);
                }
                exposures.add(exposure);
            }
        }
        exposures.sort(Comparator.comparingInt(Exposure::cell));
        return Finding.of(List.copyOf(exposures));
    }

    /**
     * The hidden cells that are still known too well.
     *
     * @param width an outsider's interval must be at least this wide
     * @return empty when the release is safe; refused as {@link #of}
     */
    public static Finding<List<Exposure>> leaks(LinkedTables tables, BitSet hidden, double width) {
        return of(tables, hidden)
                .map(all -> all.stream().filter(e -> e.width() < width - 1e-6).toList());
    }
}
