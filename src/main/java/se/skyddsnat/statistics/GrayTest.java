package se.skyddsnat.statistics;

import java.util.Arrays;

/**
 * Whether one kind of outcome becomes as common in all groups, when other kinds of end exist.
 *
 * <p>Source: Gray 1988 (ρ = 0): each group's events against the pooled subdistribution hazard, with risk sets
 * {@code n (1 − F₋)/S₋}. The variance follows the martingales of all causes through each group's curves, so that people lost to
 * follow-up and ends of other kinds are both accounted for.
 */
public final class GrayTest {

    private final int cause;
    private final int groups;
    private final int steps;
    private final double[][] risk;
    private final double[][] adjusted;
    private final double[][] survivalBefore;
    private final double[][] incidenceBefore;
    private final double[][] incidence;
    private final double[][] own;
    private final double[][] other;

    private GrayTest(EventTable[] tables, int cause) {
        this.cause = cause;
        groups = tables.length;
        steps = countSteps(tables);
        risk = new double[groups][steps];
        adjusted = new double[groups][steps];
        survivalBefore = new double[groups][steps];
        incidenceBefore = new double[groups][steps];
        incidence = new double[groups][steps];
        own = new double[groups][steps];
        other = new double[groups][steps];
        fill(new GroupWalk(tables));
    }

    /**
     * Compares groups.
     *
     * @param time follow-up, ≥ 0
     * @param state 0 = left without any outcome, 1.. = which outcome
     * @param group 0..groups−1
     * @param cause the outcome asked about
     * @return chi-square with groups − 1 degrees of freedom; refused with {@link Reason#NO_COMPARISON} when nothing can be compared
     */
    public static Finding<TestResult> of(double[] time, byte[] state, int[] group, int groups, int cause) {
        return new GrayTest(EventTable.byGroup(time, state, group, groups), cause).result();
    }

    private static int countSteps(EventTable[] tables) {
        var walk = new GroupWalk(tables);
        int count = 0;
        while (walk.next()) {
            count++;
        }
        return count;
    }

    private void fill(GroupWalk walk) {
        double[] s = new double[groups];
        double[] f = new double[groups];
        Arrays.fill(s, 1);
        for (int i = 0; walk.next(); i++) {
            for (int g = 0; g < groups; g++) {
                double n = walk.atRisk[g];
                double d = cause <= walk.causes() ? walk.happened(cause)[g] : 0;
                double all = 0;
                for (int c = 1; c <= walk.causes(); c++) {
                    all += walk.happened(c)[g];
                }
                risk[g][i] = n;
                survivalBefore[g][i] = s[g];
                incidenceBefore[g][i] = f[g];
                adjusted[g][i] = n == 0 || s[g] == 0 ? 0 : n * (1 - f[g]) / s[g];
                own[g][i] = d;
                other[g][i] = all - d;
                f[g] += n == 0 ? 0 : s[g] * d / n;
                s[g] *= n == 0 ? 1 : (n - all) / n;
                incidence[g][i] = f[g];
            }
        }
    }

    private Finding<TestResult> result() {
        double[] score = new double[groups];
        double[] pooled = new double[steps];
        double[] total = new double[steps];
        for (int i = 0; i < steps; i++) {
            double events = 0;
            for (int g = 0; g < groups; g++) {
                total[i] += adjusted[g][i];
                events += own[g][i];
            }
            pooled[i] = total[i] > 0 ? events / total[i] : 0;
            for (int g = 0; g < groups; g++) {
                score[g] += own[g][i] - adjusted[g][i] * pooled[i];
            }
        }
        double[][] variance = variance(pooled, total);
        int[] kept = java.util.stream.IntStream.range(0, groups - 1).toArray();
        double[][] inverse = groups < 2 ? null : Matrices.inverse(Matrices.corner(variance, kept));
        if (inverse == null) {
            return Finding.refuse(Reason.NO_COMPARISON);
        }
        double[] part = Arrays.copyOf(score, groups - 1);
        return Finding.of(TestResult.chiSquare(Matrices.quadratic(inverse, part), groups - 1.0));
    }

    private double[][] variance(double[] pooled, double[] total) {
        double[][] variance = new double[groups][groups];
        for (int j = 0; j < groups; j++) {
            double[] later = new double[groups];
            for (int i = steps - 1; i >= 0; i--) {
                addStep(variance, later, j, i, pooled, total);
            }
        }
        return variance;
    }

    /** Adds what the events of group j at step i say; {@code later} holds {@code ∫ L dΓ/G} over later steps. */
    private void addStep(double[][] variance, double[] later, int j, int i, double[] pooled, double[] total) {
        double n = risk[j][i];
        if (n == 0 || total[i] == 0 || incidenceBefore[j][i] >= 1) {
            return;
        }
        double s = survivalBefore[j][i];
        double gBefore = 1 - incidenceBefore[j][i];
        double g = 1 - incidence[j][i];
        double all = own[j][i] + other[j][i];
        // An event lowers the rest of the curve in proportion to what is left of it; where nothing is left, nothing
        // follows.
        double after = all < n ? n / (n - all) : 0;
        double[] ownWeight = new double[groups];
        double[] otherWeight = new double[groups];
        double[] load = new double[groups];
        for (int k = 0; k < groups; k++) {
            load[k] = ((k == j ? 1 : 0) - adjusted[k][i] / total[i]) * adjusted[j][i];
            ownWeight[k] = load[k] * s / gBefore - (after * g - s) * later[k];
            otherWeight[k] = -after * g * later[k];
        }
        // Under the null the outcome's events fall where the pooled hazard puts them; without other ends this is the
        // log-rank's variance.
        double expected = adjusted[j][i] * pooled[i];
        double finite = total[i] > 1 ? Math.max(0, (total[i] - total[i] * pooled[i]) / (total[i] - 1)) : 0;
        Matrices.addOuter(variance, ownWeight, expected * finite / (n * n));
        Matrices.addOuter(variance, otherWeight, other[j][i] * spread(n, other[j][i]));
        for (int k = 0; k < groups; k++) {
            later[k] += load[k] * pooled[i] / gBefore;
        }
    }

    private static double spread(double n, double d) {
        return n > 1 ? (n - d) / (n - 1) / (n * n) : 0;
    }
}
