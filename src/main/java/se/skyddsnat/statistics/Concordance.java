package se.skyddsnat.statistics;

import java.util.Arrays;

/** Counts pairs in which prediction and fate agree, with a tree of counts: n log n instead of all pairs. */
final class Concordance {

    private Concordance() {}

    /** Harrell's C within strata, for rows followed from 0; ties in prediction count half. */
    static double of(SurvivalData data, double[] predictor) {
        if (data.entry() != null) {
            throw new IllegalArgumentException("concordance needs rows followed from 0");
        }
        var rows = new RiskOrder(SurvivalData.of(data.stop(), data.event())
                .stratifiedBy(data.stratum() == null ? new int[data.size()] : data.stratum()));
        int[] rank = denseRanks(predictor);
        int levels = Arrays.stream(rank).max().orElse(0) + 1;
        long[] pairs = new long[3];
        int from = 0;
        while (from < rows.n) {
            int to = from;
            while (to < rows.n && rows.stratum[to] == rows.stratum[from]) {
                to++;
            }
            count(rows, rank, levels, from, to, pairs);
            from = to;
        }
        return (pairs[0] + pairs[1] / 2.0) / pairs[2];
    }

    private static void count(RiskOrder rows, int[] rank, int levels, int from, int to, long[] pairs) {
        int[] tree = new int[levels + 1];
        int later = 0;
        for (int k = from; k < to; ) {
            int end = k;
            // Those who left without the outcome at this time outlived the events of this time.
            for (; end < to && rows.stop[end] == rows.stop[k]; end++) {
                if (rows.event[end] == 0) {
                    add(tree, rank[rows.row[end]]);
                    later++;
                }
            }
            for (int e = k; e < end; e++) {
                if (rows.event[e] == 1) {
                    int r = rank[rows.row[e]];
                    long lower = sum(tree, r - 1);
                    pairs[0] += lower;
                    pairs[1] += sum(tree, r) - lower;
                    pairs[2] += later;
                }
            }
            for (int e = k; e < end; e++) {
                if (rows.event[e] == 1) {
                    add(tree, rank[rows.row[e]]);
                    later++;
                }
            }
            k = end;
        }
    }

    private static int[] denseRanks(double[] values) {
        int[] order = Order.ascending(values);
        int[] rank = new int[values.length];
        int next = -1;
        for (int k = 0; k < order.length; k++) {
            next += k == 0 || values[order[k]] != values[order[k - 1]] ? 1 : 0;
            rank[order[k]] = next;
        }
        return rank;
    }

    private static void add(int[] tree, int rank) {
        for (int i = rank + 1; i < tree.length; i += i & -i) {
            tree[i]++;
        }
    }

    private static long sum(int[] tree, int rank) {
        long total = 0;
        for (int i = rank + 1; i > 0; i -= i & -i) {
            total += tree[i];
        }
        return total;
    }
}
