package se.skyddsnat.statistics;

import java.util.Arrays;
import java.util.List;

/** A mean of group-time effects and each unit's influence on it, the uncertainty of the group sizes included. */
record Influence(Estimate estimate, double[] influence) {

    static Influence equal(double level, StaggeredStart.Panel panel, List<StaggeredStart.GroupTime> parts) {
        double[] weight = new double[parts.size()];
        Arrays.fill(weight, 1.0 / parts.size());
        return weighted(level, panel, parts, weight, new double[panel.start().length]);
    }

    static Influence bySize(double level, StaggeredStart.Panel panel, List<StaggeredStart.GroupTime> parts) {
        int n = panel.start().length;
        double[] share = new double[parts.size()];
        double total = 0;
        for (int k = 0; k < share.length; k++) {
            int start = parts.get(k).start();
            share[k] = Arrays.stream(panel.start()).filter(g -> g == start).count() / (double) n;
            total += share[k];
        }
        double sum = 0;
        for (int k = 0; k < share.length; k++) {
            sum += share[k] / total * parts.get(k).effect().value();
        }
        double[] sizes = new double[n];
        double[] weight = new double[share.length];
        for (int k = 0; k < share.length; k++) {
            weight[k] = share[k] / total;
            double off = parts.get(k).effect().value() - sum;
            for (int i = 0; i < n; i++) {
                boolean own = panel.start()[i] == parts.get(k).start();
                sizes[i] += ((own ? 1 : 0) - share[k]) / total * off;
            }
        }
        return weighted(level, panel, parts, weight, sizes);
    }

    private static Influence weighted(
            double level,
            StaggeredStart.Panel panel,
            List<StaggeredStart.GroupTime> parts,
            double[] weight,
            double[] start) {
        double[] influence = start.clone();
        double value = 0;
        for (int k = 0; k < weight.length; k++) {
            value += weight[k] * parts.get(k).effect().value();
            for (int i = 0; i < influence.length; i++) {
                influence[i] += weight[k] * parts.get(k).influence()[i];
            }
        }
        double se = Math.sqrt(covariance(influence, influence, panel.cluster()));
        return new Influence(Estimate.normal(value, se, level), influence);
    }

    /** Covariance of two estimates whose influences these are, summed within clusters. */
    static double covariance(double[] a, double[] b, int[] cluster) {
        int clusters = Arrays.stream(cluster).max().orElse(-1) + 1;
        double[] sumA = new double[clusters];
        double[] sumB = new double[clusters];
        for (int i = 0; i < a.length; i++) {
            sumA[cluster[i]] += a[i];
            sumB[cluster[i]] += b[i];
        }
        double n = a.length;
        return Matrices.dot(sumA, sumB) / (n * n);
    }
}
