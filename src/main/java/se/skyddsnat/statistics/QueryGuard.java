package se.skyddsnat.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Watches one asker's questions to a cube, so that no two answers taken from each other, nor any sum of them, point out a few people.
 *
 * <p>Safe for several threads. A refused question costs nothing and is not remembered.
 */
public final class QueryGuard {

    private static final double ZERO = 1e-9;

    private final int[] people;
    private final int fewest;
    private final int budget;
    private final List<BitSet> answered = new ArrayList<>();
    /** What the answers together determine: reduced rows over the cells. */
    private final List<double[]> known = new ArrayList<>();

    /**
     * @param people people in each innermost cell of the cube
     * @param fewest smallest group that may be shown or left over
     * @param budget questions allowed
     */
    public QueryGuard(int[] people, int fewest, int budget) {
        this.people = people.clone();
        this.fewest = fewest;
        this.budget = budget;
    }

    /**
     * Asks how many people are in a set of cells.
     *
     * @return refused with {@link Reason#BUDGET_SPENT}, {@link Reason#TOO_FEW_TO_SHOW}, or {@link Reason#DIFFERENCING} when together with
     *     earlier answers it would point out fewer people than allowed
     */
    public synchronized Finding<Long> ask(BitSet cells) {
        if (answered.contains(cells)) {
            return Finding.of(count(cells));
        }
        if (answered.size() >= budget) {
            return Finding.refuse(Reason.BUDGET_SPENT, budget);
        }
        if (few(cells)) {
            return Finding.refuse(Reason.TOO_FEW_TO_SHOW, fewest);
        }
        for (var earlier : answered) {
            if (few(without(cells, earlier)) || few(without(earlier, cells))) {
                return Finding.refuse(Reason.DIFFERENCING, fewest);
            }
        }
        var next = reduced(cells);
        if (next.stream().anyMatch(this::singlesOut)) {
            return Finding.refuse(Reason.DIFFERENCING, fewest);
        }
        known.clear();
        known.addAll(next);
        answered.add((BitSet) cells.clone());
        return Finding.of(count(cells));
    }

    /** Questions left. */
    public synchronized int left() {
        return budget - answered.size();
    }

    private long count(BitSet cells) {
        return cells.stream().mapToLong(c -> people[c]).sum();
    }

    private boolean few(BitSet cells) {
        long count = count(cells);
        return count > 0 && count < fewest;
    }

    private static BitSet without(BitSet a, BitSet b) {
        var rest = (BitSet) a.clone();
        rest.andNot(b);
        return rest;
    }

    /** Whether a row that the answers determine holds only a few people: one cell, or a plain sum of small cells. */
    private boolean singlesOut(double[] row) {
        long inside = 0;
        for (int c = 0; c < row.length; c++) {
            if (Math.abs(row[c]) > ZERO) {
                if (Math.abs(row[c] - 1) > ZERO) {
                    return false;
                }
                inside += people[c];
            }
        }
        return inside > 0 && inside < fewest;
    }

    /** The earlier rows with the new question, in reduced echelon form: a cell that is determined has a row of its own. */
    private List<double[]> reduced(BitSet cells) {
        double[] row = new double[people.length];
        cells.stream().forEach(c -> row[c] = 1);
        var rows = new ArrayList<double[]>();
        for (double[] old : known) {
            rows.add(old.clone());
        }
        for (double[] old : rows) {
            subtract(row, old, row[pivot(old)]);
        }
        int at = pivot(row);
        if (at < 0) {
            return rows;
        }
        double lead = row[at];
        for (int c = 0; c < row.length; c++) {
            row[c] /= lead;
        }
        for (double[] old : rows) {
            subtract(old, row, old[at]);
        }
        rows.add(row);
        return rows;
    }

    private static void subtract(double[] from, double[] row, double factor) {
        for (int c = 0; c < from.length; c++) {
            from[c] -= factor * row[c];
            from[c] = Math.abs(from[c]) < ZERO ? 0 : from[c];
        }
    }

    private static int pivot(double[] row) {
        for (int c = 0; c < row.length; c++) {
            if (Math.abs(row[c]) > ZERO) {
                return c;
            }
        }
        return -1;
    }
}
