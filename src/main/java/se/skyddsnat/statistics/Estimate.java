package se.skyddsnat.statistics;

/**
 * One figure with its uncertainty.
 *
 * @param value the figure
 * @param standardError its standard error on the same scale
 * @param degreesOfFreedom of Student's t, or positive infinity for the normal distribution
 * @param interval its confidence interval
 */
public record Estimate(double value, double standardError, double degreesOfFreedom, Interval interval) {

    /** An estimate with a normal (Wald) interval. */
    static Estimate normal(double value, double standardError, double level) {
        return student(value, standardError, Double.POSITIVE_INFINITY, level);
    }

    /** An estimate with Student's t interval. */
    static Estimate student(double value, double standardError, double df, double level) {
        double reach = standardError * Distributions.tQuantile(0.5 + Interval.requireLevel(level) / 2, df);
        return new Estimate(value, standardError, df, new Interval(value - reach, value + reach, level));
    }

    /** How many standard errors the figure is from zero. */
    public double statistic() {
        return value / standardError;
    }

    /** Two-sided p-value of the figure being zero. */
    public double pValue() {
        return Distributions.tTwoSided(statistic(), degreesOfFreedom);
    }

    /** The ratio whose logarithm this is. */
    public Ratio exponentiated() {
        return new Ratio(Math.exp(value), standardError, interval.exponentiated());
    }

    /** The figure and its limits multiplied, for example to per 100. */
    public Estimate times(double factor) {
        return new Estimate(
                value * factor, standardError * Math.abs(factor), degreesOfFreedom, interval.scaled(factor));
    }
}
