package se.skyddsnat.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Whether each effect of a Cox model stays the same over time.
 *
 * <p>Source: Grambsch &amp; Therneau 1994; the time axis is one minus the Kaplan–Meier curve just before each event.
 *
 * @param effects one test for each fact, 1 degree of freedom
 * @param global all together
 */
public record ProportionalHazards(List<TestResult> effects, TestResult global) {

    static ProportionalHazards of(SurvivalData data, List<CoxHazard.Schoenfeld> events, double[][] covariance) {
        int p = covariance.length;
        double d = events.size();
        double[] axis = axis(data, events);
        double mean = Means.average(axis);
        double square = 0;
        double[] sum = new double[p];
        for (int k = 0; k < axis.length; k++) {
            double g = axis[k] - mean;
            square += g * g;
            for (int j = 0; j < p; j++) {
                sum[j] += g * events.get(k).residual()[j];
            }
        }
        double[] scaled = Matrices.times(covariance, sum);
        double spread = square;
        var effects = java.util.stream.IntStream.range(0, p)
                .mapToObj(j -> TestResult.chiSquare(d * scaled[j] * scaled[j] / (covariance[j][j] * spread), 1))
                .toList();
        double all = d * Matrices.dot(scaled, sum) / square;
        return new ProportionalHazards(effects, TestResult.chiSquare(all, p));
    }

    /** One minus the share without the outcome just before each event; late entries are counted from their entry. */
    private static double[] axis(SurvivalData data, List<CoxHazard.Schoenfeld> events) {
        double[] stop = data.stop().clone();
        Arrays.sort(stop);
        var entered = data.entry();
        double[] entry = entered == null ? new double[0] : entered.clone();
        Arrays.sort(entry);
        double[] times =
                events.stream().mapToDouble(CoxHazard.Schoenfeld::time).sorted().toArray();
        double s = 1;
        double[] before = new double[times.length];
        for (int i = 0; i < times.length; ) {
            int j = i;
            while (j < times.length && times[j] == times[i]) {
                before[j++] = 1 - s;
            }
            double gone = firstAtLeast(stop, times[i]);
            double waiting = entry.length == 0 ? 0 : entry.length - firstAtLeast(entry, times[i]);
            s *= 1 - (j - i) / (stop.length - gone - waiting);
            i = j;
        }
        double[] axis = new double[times.length];
        for (int k = 0; k < axis.length; k++) {
            axis[k] = before[firstAtLeast(times, events.get(k).time())];
        }
        return axis;
    }

    private static int firstAtLeast(double[] sorted, double t) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < t) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
