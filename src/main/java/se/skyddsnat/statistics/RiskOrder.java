package se.skyddsnat.statistics;

import java.util.Arrays;

/** The rows of a Cox model laid out in the order the likelihood walks them: stratum by stratum, last time first. */
final class RiskOrder {

    final int n;
    final int p;
    /** Original row at each place. */
    final int[] row;
    /** Centred and scaled covariates, p for each place, so that Newton's steps are well conditioned. */
    final double[] x;

    final double[] stop;
    final double[] entry;
    final byte[] event;
    final double[] weight;
    final int[] stratum;
    /** Places ordered by stratum and latest entry first; empty without late entry. */
    final int[] byEntry;

    final double[] centre;
    final double[] scale;

    RiskOrder(SurvivalData data) {
        n = data.size();
        p = data.covariates().length;
        row = order(data);
        stop = new double[n];
        event = new byte[n];
        weight = new double[n];
        stratum = new int[n];
        var late = data.entry();
        var strata = data.stratum();
        var weights = data.weight();
        entry = new double[late == null ? 0 : n];
        for (int k = 0; k < n; k++) {
            int i = row[k];
            stop[k] = data.stop()[i];
            event[k] = data.event()[i];
            weight[k] = weights == null ? 1 : weights[i];
            stratum[k] = strata == null ? 0 : strata[i];
            if (late != null) {
                entry[k] = late[i];
            }
        }
        centre = new double[p];
        scale = new double[p];
        x = layOut(data);
        byEntry = late == null ? new int[0] : latestEntryFirst();
    }

    private static int[] order(SurvivalData data) {
        int[] ascending = Order.ascending(data.stop());
        int n = ascending.length;
        var strata = data.stratum();
        int[] descending = new int[n];
        for (int k = 0; k < n; k++) {
            descending[k] = ascending[n - 1 - k];
        }
        return strata == null ? descending : stable(descending, strata);
    }

    /** Counting sort by stratum that keeps the order within. */
    private static int[] stable(int[] order, int[] stratum) {
        int strata = Arrays.stream(stratum).max().orElse(0) + 1;
        int[] start = new int[strata + 1];
        for (int s : stratum) {
            start[s + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] sorted = new int[order.length];
        for (int i : order) {
            sorted[start[stratum[i]]++] = i;
        }
        return sorted;
    }

    private int[] latestEntryFirst() {
        int[] ascending = Order.ascending(entry);
        int[] descending = new int[n];
        for (int k = 0; k < n; k++) {
            descending[k] = ascending[n - 1 - k];
        }
        return stable(descending, stratum);
    }

    private double[] layOut(SurvivalData data) {
        double[] laid = new double[n * p];
        for (int j = 0; j < p; j++) {
            double[] column = data.covariates()[j];
            double mean = Means.average(column);
            double spread = 0;
            for (double value : column) {
                spread += (value - mean) * (value - mean);
            }
            centre[j] = mean;
            scale[j] = spread > 0 ? Math.sqrt(spread / n) : 1;
            double factor = 1 / scale[j];
            for (int k = 0; k < n; k++) {
                laid[k * p + j] = (column[row[k]] - mean) * factor;
            }
        }
        return laid;
    }

    /** {@code w exp(x β)} at each place; β on the scaled covariates. */
    double[] risks(double[] beta) {
        double[] risk = new double[n];
        for (int k = 0; k < n; k++) {
            double eta = 0;
            for (int j = 0; j < p; j++) {
                eta += x[k * p + j] * beta[j];
            }
            risk[k] = weight[k] * Math.exp(eta);
        }
        return risk;
    }
}
