package se.skyddsnat.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Three-sigma charts for shares and for groups of measurements.
 *
 * @param centre mean
 * @param lower lower limit of each point
 * @param upper upper limit of each point
 * @param outside points outside their limits, counted from 0
 */
public record ShewhartChart(double centre, double[] lower, double[] upper, List<Integer> outside) {

    /** Mean range of groups of 2..10 from a normal distribution, in standard deviations. */
    private static final double[] MEAN_RANGE = {
        0, 0, 1.128379, 1.692569, 2.058751, 2.325929, 2.534413, 2.704357, 2.847201, 2.970026, 3.077505
    };

    /**
     * A chart of shares (p-chart), limits held within 0–1.
     *
     * @param yes people with the outcome in each period
     * @param people people in each period
     * @return refused with {@link Reason#NO_OBSERVATIONS} when a period has nobody
     */
    public static Finding<ShewhartChart> shares(double[] yes, double[] people) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < yes.length; i++) {
            if (people[i] <= 0) {
                return Finding.refuse(Reason.NO_OBSERVATIONS);
            }
            sum += yes[i];
            all += people[i];
        }
        double p = sum / all;
        double[] value = new double[yes.length];
        double[] reach = new double[yes.length];
        for (int i = 0; i < yes.length; i++) {
            value[i] = yes[i] / people[i];
            reach[i] = 3 * Math.sqrt(p * (1 - p) / people[i]);
        }
        return Finding.of(chart(value, p, reach, 0, 1));
    }

    /**
     * A chart of means of equally large groups, spread from their ranges.
     *
     * @param group two to ten measurements for each period
     * @return refused with {@link Reason#NO_OBSERVATIONS} without groups
     * @throws IllegalArgumentException when groups differ in size or are not of 2–10
     */
    public static Finding<ShewhartChart> means(double[][] group) {
        if (group.length == 0) {
            return Finding.refuse(Reason.NO_OBSERVATIONS);
        }
        int size = group[0].length;
        if (size < 2 || size >= MEAN_RANGE.length) {
            throw new IllegalArgumentException("groups of 2-10 are needed");
        }
        double[] value = new double[group.length];
        double range = 0;
        for (int i = 0; i < group.length; i++) {
            SurvivalData.requireLength(size, group[i].length);
            var seen = java.util.Arrays.stream(group[i]).summaryStatistics();
            value[i] = seen.getAverage();
            range += (seen.getMax() - seen.getMin()) / group.length;
        }
        double[] reach = new double[group.length];
        java.util.Arrays.fill(reach, 3 * range / MEAN_RANGE[size] / Math.sqrt(size));
        return Finding.of(
                chart(value, Means.average(value), reach, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    }

    private static ShewhartChart chart(double[] value, double centre, double[] reach, double floor, double roof) {
        double[] lower = new double[value.length];
        double[] upper = new double[value.length];
        for (int i = 0; i < value.length; i++) {
            lower[i] = Math.max(floor, centre - reach[i]);
            upper[i] = Math.min(roof, centre + reach[i]);
        }
        var outside = IntStream.range(0, value.length)
                .filter(i -> value[i] < lower[i] || value[i] > upper[i])
                .boxed()
                .toList();
        return new ShewhartChart(centre, lower, upper, outside);
    }
}
