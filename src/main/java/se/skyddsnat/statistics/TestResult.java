package se.skyddsnat.statistics;

/**
 * The outcome of a hypothesis test.
 *
 * @param statistic the test statistic
 * @param degreesOfFreedom of the chi-square distribution; 0 for an exact or permutation test
 * @param pValue how often chance alone gives at least this
 */
public record TestResult(double statistic, double degreesOfFreedom, double pValue) {

    static TestResult chiSquare(double statistic, double degreesOfFreedom) {
        return new TestResult(statistic, degreesOfFreedom, Distributions.chiSquareUpper(statistic, degreesOfFreedom));
    }

    static TestResult exact(double statistic, double pValue) {
        return new TestResult(statistic, 0, Math.min(1, pValue));
    }
}
