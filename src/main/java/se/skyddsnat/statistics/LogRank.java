package se.skyddsnat.statistics;

import java.util.Arrays;

/**
 * Whether the outcome comes as fast in all groups.
 *
 * <p>Source: Mantel 1966, Peto &amp; Peto 1972, with the hypergeometric variance; stratified by adding the strata.
 *
 * @param test chi-square with groups − 1 degrees of freedom
 * @param observed events in each group
 * @param expected events expected if all groups were alike
 */
public record LogRank(TestResult test, double[] observed, double[] expected) {

    /** Compares groups; as {@link #stratified} with one stratum. */
    public static Finding<LogRank> of(double[] time, byte[] event, int[] group, int groups) {
        return stratified(time, event, group, groups, new int[time.length], 1);
    }

    /**
     * Compares groups within strata.
     *
     * @param time follow-up, ≥ 0
     * @param event 1 if the outcome came, 0 if not
     * @param group 0..groups−1
     * @param stratum 0..strata−1
     * @return refused with {@link Reason#NO_COMPARISON} when fewer than two groups can be compared at any event
     * @throws IllegalArgumentException when lengths differ
     */
    public static Finding<LogRank> stratified(
            double[] time, byte[] event, int[] group, int groups, int[] stratum, int strata) {
        if (stratum.length != time.length || group.length != time.length) {
            throw new IllegalArgumentException("columns of different length");
        }
        int[] cell = new int[time.length];
        for (int i = 0; i < cell.length; i++) {
            cell[i] = stratum[i] * groups + group[i];
        }
        var tables = EventTable.byGroup(time, event, cell, groups * strata);
        var sum = new Sum(groups);
        for (int s = 0; s < strata; s++) {
            sum.add(Arrays.copyOfRange(tables, s * groups, (s + 1) * groups));
        }
        return sum.result();
    }

    /** Observed, expected and their covariance, added over strata. */
    private static final class Sum {
        private final double[] observed;
        private final double[] expected;
        private final double[][] variance;

        Sum(int groups) {
            observed = new double[groups];
            expected = new double[groups];
            variance = new double[groups][groups];
        }

        void add(EventTable[] tables) {
            var walk = new GroupWalk(tables);
            while (walk.next()) {
                if (walk.events(1) > 0) {
                    step(walk.atRisk, walk.happened(1), walk.totalAtRisk(), walk.events(1));
                }
            }
        }

        private void step(double[] n, double[] d, double total, double events) {
            double spread = total > 1 ? events * (total - events) / (total - 1) : 0;
            for (int g = 0; g < n.length; g++) {
                double share = n[g] / total;
                observed[g] += d[g];
                expected[g] += events * share;
                variance[g][g] += spread * share;
                for (int h = 0; h < n.length; h++) {
                    variance[g][h] -= spread * share * n[h] / total;
                }
            }
        }

        Finding<LogRank> result() {
            int[] used = java.util.stream.IntStream.range(0, observed.length)
                    .filter(g -> variance[g][g] > 1e-12)
                    .toArray();
            if (used.length < 2) {
                return Finding.refuse(Reason.NO_COMPARISON);
            }
            int[] kept = Arrays.copyOf(used, used.length - 1);
            double[][] inverse = Matrices.inverse(Matrices.corner(variance, kept));
            if (inverse == null) {
                return Finding.refuse(Reason.NO_COMPARISON);
            }
            double[] gap = Arrays.stream(kept)
                    .mapToDouble(g -> observed[g] - expected[g])
                    .toArray();
            var test = TestResult.chiSquare(Matrices.quadratic(inverse, gap), kept.length);
            return Finding.of(new LogRank(test, observed, expected));
        }
    }
}
