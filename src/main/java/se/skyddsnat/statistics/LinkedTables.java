package se.skyddsnat.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells of one or several tables, with everything an outsider knows about how they add up.
 *
 * <p>A cell that occurs in several tables, or in an earlier release, is given once and used in all their sums, so that what is protected in
 * one table is not given away by another.
 */
public final class LinkedTables {

    /** A total and its parts. */
    record Sum(int total, int[] parts) {}

    /** A published share: numerator over denominator within reach of a value. */
    record Share(int numerator, int denominator, double value, double reach) {}

    private final long[] value;
    private final List<Sum> sums = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();

    /**
     * @param value true value of each cell, ≥ 0
     */
    public LinkedTables(long... value) {
        for (long v : value) {
            if (v < 0) {
                throw new IllegalArgumentException("negative cell");
            }
        }
        this.value = value.clone();
    }

    /**
     * Says that a total is the sum of its parts.
     *
     * @throws IllegalArgumentException when it is not
     */
    public LinkedTables sum(int total, int... parts) {
        long all = 0;
        for (int part : parts) {
            all += value[part];
        }
        if (all != value[total]) {
            throw new IllegalArgumentException("cell " + total + " is " + value[total] + " but its parts are " + all);
        }
        sums.add(new Sum(total, parts.clone()));
        return this;
    }

    /**
     * Says that a share was published, also earlier or elsewhere.
     *
     * @param published between 0 and 1
     * @param reach half its last digit, 0.0005 for 0.1 per cent
     * @throws IllegalArgumentException when the true share is not within reach
     */
    public LinkedTables share(int numerator, int denominator, double published, double reach) {
        double gap = Math.abs(value[numerator] - published * value[denominator]);
        if (gap > reach * value[denominator] + 1e-9) {
            throw new IllegalArgumentException("the published share is not that of the cells");
        }
        shares.add(new Share(numerator, denominator, published, reach));
        return this;
    }

    /**
     * A table with rows, columns and totals: cells row by row, the row total last in each row and the column totals last of all.
     *
     * @param inner rows of equal length
     */
    public static LinkedTables twoWay(long[][] inner) {
        int rows = inner.length;
        int columns = rows == 0 ? 0 : inner[0].length;
        long[] all = new long[(rows + 1) * (columns + 1)];
        for (int r = 0; r < rows; r++) {
            SurvivalData.requireLength(columns, inner[r].length);
            for (int c = 0; c < columns; c++) {
                all[r * (columns + 1) + c] = inner[r][c];
                all[r * (columns + 1) + columns] += inner[r][c];
                all[rows * (columns + 1) + c] += inner[r][c];
                all[rows * (columns + 1) + columns] += inner[r][c];
            }
        }
        var tables = new LinkedTables(all);
        for (int r = 0; r <= rows; r++) {
            tables.sum(r * (columns + 1) + columns, line(r * (columns + 1), 1, columns));
        }
        for (int c = 0; c <= columns; c++) {
            tables.sum(rows * (columns + 1) + c, line(c, columns + 1, rows));
        }
        return tables;
    }

    private static int[] line(int from, int step, int count) {
        int[] cells = new int[count];
        for (int k = 0; k < count; k++) {
            cells[k] = from + k * step;
        }
        return cells;
    }

    int size() {
        return value.length;
    }

    long value(int cell) {
        return value[cell];
    }

    List<Sum> sums() {
        return sums;
    }

    List<Share> shares() {
        return shares;
    }
}
