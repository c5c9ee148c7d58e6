package se.skyddsnat.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * People followed from a start to an end, with background facts: what a Cox model needs.
 *
 * @param entry when following began, or null if all began at 0; a row counts in the risk set over (entry, stop]
 * @param stop when it ended
 * @param event 1 if the outcome came then, else 0
 * @param covariates one array for each background fact
 * @param stratum 0.. for separate baseline hazards, or null
 * @param cluster 0.. for rows that belong together (person, unit), or null
 * @param weight row weights, or null
 */
public record SurvivalData(
        double @Nullable [] entry,
        double[] stop,
        byte[] event,
        double[][] covariates,
        int @Nullable [] stratum,
        int @Nullable [] cluster,
        double @Nullable [] weight) {

    /**
     * @throws IllegalArgumentException when lengths differ, a number is missing, an entry is not before its end, or an event is not 0 or 1
     */
    public SurvivalData {
        int n = stop.length;
        requireLength(n, entry == null ? n : entry.length);
        requireLength(n, event.length);
        requireLength(n, stratum == null ? n : stratum.length);
        requireLength(n, cluster == null ? n : cluster.length);
        requireLength(n, weight == null ? n : weight.length);
        for (double[] column : covariates) {
            requireLength(n, column.length);
            requireNumbers(column);
        }
        requireNumbers(stop);
        requireNumbers(weight == null ? stop : weight);
        requireRows(entry, stop, event);
    }

    /** Rows followed from 0. */
    public static SurvivalData of(double[] stop, byte[] event, double[]... covariates) {
        return new SurvivalData(null, stop, event, covariates, null, null, null);
    }

    /** The same rows, at risk only from their entry (late entry, or facts that change with time). */
    public SurvivalData enteringAt(double[] times) {
        return new SurvivalData(times, stop, event, covariates, stratum, cluster, weight);
    }

    /** The same rows with a baseline hazard of its own for each stratum. */
    public SurvivalData stratifiedBy(int[] strata) {
        return new SurvivalData(entry, stop, event, covariates, strata, cluster, weight);
    }

    /** The same rows with errors that take into account that rows of a cluster resemble each other. */
    public SurvivalData clusteredBy(int[] clusters) {
        return new SurvivalData(entry, stop, event, covariates, stratum, clusters, weight);
    }

    /** The same rows with errors robust to a wrong model, each row its own cluster (Lin &amp; Wei 1989). */
    public SurvivalData robust() {
        int[] own = new int[stop.length];
        Arrays.setAll(own, i -> i);
        return clusteredBy(own);
    }

    /** The same rows weighted, for example by inverse propensity. */
    public SurvivalData weightedBy(double[] weights) {
        return new SurvivalData(entry, stop, event, covariates, stratum, cluster, weights);
    }

    int size() {
        return stop.length;
    }

    int events() {
        int sum = 0;
        for (byte e : event) {
            sum += e;
        }
        return sum;
    }

    static void requireLength(int expected, int actual) {
        if (expected != actual) {
            throw new IllegalArgumentException("columns of different length: " + expected + " and " + actual);
        }
    }

    static void requireNumbers(double[] column) {
        double sum = 0;
        for (double value : column) {
            sum += value * 0;
        }
        if (sum != 0) {
            throw new IllegalArgumentException("a number is missing or infinite");
        }
    }

    private static void requireRows(double @Nullable [] entry, double[] stop, byte[] event) {
        for (int i = 0; i < stop.length; i++) {
            if ((event[i] & ~1) != 0 || (entry != null && !(entry[i] < stop[i]))) {
                throw new IllegalArgumentException("row " + i + ": event must be 0 or 1 and entry before stop");
            }
        }
    }
}
