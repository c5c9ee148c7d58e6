package se.skyddsnat.statistics;

/**
 * How many times more, or less, with its uncertainty.
 *
 * @param value the ratio, 1 = no difference
 * @param logStandardError standard error of its natural logarithm
 * @param interval its confidence interval
 */
public record Ratio(double value, double logStandardError, Interval interval) {

    static Ratio ofLog(double log, double logStandardError, double level) {
        return Estimate.normal(log, logStandardError, level).exponentiated();
    }

    /** Two-sided p-value of no difference. */
    public double pValue() {
        return Distributions.normalTwoSided(Math.log(value) / logStandardError);
    }
}
