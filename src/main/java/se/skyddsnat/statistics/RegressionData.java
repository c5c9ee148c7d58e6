package se.skyddsnat.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An outcome and background facts for a regression; an intercept is always added as effect 0, so fact j is effect j + 1.
 *
 * @param outcome one number for each row (0 or 1 for a logistic, a count for a Poisson regression)
 * @param covariates one array for each background fact
 * @param weight row weights, or null
 * @param offset added to the linear predictor with effect 1 (log exposure), or null
 * @param cluster 0.. for rows that belong together, or null
 */
public record RegressionData(
        double[] outcome,
        double[][] covariates,
        double @Nullable [] weight,
        double @Nullable [] offset,
        int @Nullable [] cluster) {

    /**
     * @throws IllegalArgumentException when lengths differ or a number is missing: handle missing facts first
     */
    public RegressionData {
        int n = outcome.length;
        SurvivalData.requireNumbers(outcome);
        for (double[] column : covariates) {
            SurvivalData.requireLength(n, column.length);
            SurvivalData.requireNumbers(column);
        }
        requireColumn(n, weight);
        requireColumn(n, offset);
        SurvivalData.requireLength(n, cluster == null ? n : cluster.length);
    }

    private static void requireColumn(int n, double @Nullable [] column) {
        if (column != null) {
            SurvivalData.requireLength(n, column.length);
            SurvivalData.requireNumbers(column);
        }
    }

    /** Rows with an outcome and facts. */
    public static RegressionData of(double[] outcome, double[]... covariates) {
        return new RegressionData(outcome, covariates, null, null, null);
    }

    /** The same rows weighted. */
    public RegressionData weightedBy(double[] weights) {
        return new RegressionData(outcome, covariates, weights, offset, cluster);
    }

    /** The same rows with an offset, for example the logarithm of the people at risk. */
    public RegressionData withOffset(double[] offsets) {
        return new RegressionData(outcome, covariates, weight, offsets, cluster);
    }

    /** The same rows with errors that take into account that rows of a cluster resemble each other. */
    public RegressionData clusteredBy(int[] clusters) {
        return new RegressionData(outcome, covariates, weight, offset, clusters);
    }

    int size() {
        return outcome.length;
    }

    double weight(int i) {
        return weight == null ? 1 : weight[i];
    }

    double offset(int i) {
        return offset == null ? 0 : offset[i];
    }

    int clusters() {
        return cluster == null
                ? Integer.MAX_VALUE
                : (int) Arrays.stream(cluster).distinct().count();
    }
}
