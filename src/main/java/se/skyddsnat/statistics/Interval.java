package se.skyddsnat.statistics;

/**
 * The span within which the truth may well lie.
 *
 * @param lower lower limit, in the unit of the estimate
 * @param upper upper limit, in the unit of the estimate
 * @param level confidence level, 0.95 for 95 %
 */
public record Interval(double lower, double upper, double level) {

    /** The usual confidence level, 95 %. */
    public static final double USUAL = 0.95;

    public Interval {
        requireLevel(level);
    }

    /** Whether the value lies within the limits. */
    public boolean holds(double value) {
        return lower <= value && value <= upper;
    }

    Interval scaled(double factor) {
        return factor >= 0
                ? new Interval(lower * factor, upper * factor, level)
                : new Interval(upper * factor, lower * factor, level);
    }

    Interval shifted(double by) {
        return new Interval(lower + by, upper + by, level);
    }

    Interval exponentiated() {
        return new Interval(Math.exp(lower), Math.exp(upper), level);
    }

    static double requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("confidence level outside 0-1: " + level);
        }
        return level;
    }

    /** Normal quantile with {@code level} between minus and plus it. */
    static double z(double level) {
        return Distributions.normalQuantile(0.5 + requireLevel(level) / 2);
    }
}
