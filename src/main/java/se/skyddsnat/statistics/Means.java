package se.skyddsnat.statistics;

/** Averages and their differences, with Student's t limits. */
public final class Means {

    private Means() {}

    /**
     * The mean with Student's t interval.
     *
     * @return in the unit of the values; refused with {@link Reason#NO_OBSERVATIONS} for fewer than two values
     */
    public static Finding<Estimate> mean(double[] values, double level) {
        if (values.length < 2) {
            return Finding.refuse(Reason.NO_OBSERVATIONS);
        }
        double se = Math.sqrt(variance(values) / values.length);
        return Finding.of(Estimate.student(average(values), se, values.length - 1.0, level));
    }

    /** First mean minus second mean, the two groups thought equally spread; refused for fewer than two values in a group. */
    public static Finding<Estimate> pooledDifference(double[] first, double[] second, double level) {
        if (first.length < 2 || second.length < 2) {
            return Finding.refuse(Reason.NO_OBSERVATIONS);
        }
        double df = first.length + second.length - 2.0;
        double pooled = ((first.length - 1) * variance(first) + (second.length - 1) * variance(second)) / df;
        double se = Math.sqrt(pooled * (1.0 / first.length + 1.0 / second.length));
        return Finding.of(Estimate.student(average(first) - average(second), se, df, level));
    }

    /** First mean minus second mean, each group with its own spread (Welch 1947); refused for fewer than two values in a group. */
    public static Finding<Estimate> welchDifference(double[] first, double[] second, double level) {
        if (first.length < 2 || second.length < 2) {
            return Finding.refuse(Reason.NO_OBSERVATIONS);
        }
        double a = variance(first) / first.length;
        double b = variance(second) / second.length;
        double df = (a + b) * (a + b) / (a * a / (first.length - 1) + b * b / (second.length - 1));
        return Finding.of(Estimate.student(average(first) - average(second), Math.sqrt(a + b), df, level));
    }

    /** The mean; NaN of nothing. */
    public static double average(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The variance with n − 1, computed around the mean; NaN for fewer than two values. */
    public static double variance(double[] values) {
        double mean = average(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - 1);
    }
}
