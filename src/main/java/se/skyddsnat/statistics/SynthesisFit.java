package se.skyddsnat.statistics;

/**
 * Pooled studies.
 *
 * @param effects the mean (or intercept) first, then one for each background fact
 * @param covariance of the effects
 * @param degreesOfFreedom of Student's t, infinite for the normal distribution
 * @param tau2 variance of the true effects between places
 * @param tau2Error its standard error
 * @param inconsistency I², per cent of the variation that is not chance
 * @param heterogeneity Cochran's Q
 * @param studies how many
 */
public record SynthesisFit(
        double[] effects,
        double[][] covariance,
        double degreesOfFreedom,
        double tau2,
        double tau2Error,
        double inconsistency,
        TestResult heterogeneity,
        int studies) {

    /** One effect with its interval. */
    public Estimate effect(int j, double level) {
        return Estimate.student(effects[j], Math.sqrt(covariance[j][j]), degreesOfFreedom, level);
    }

    /**
     * Where the effect of one new place may lie (Higgins 2009, t with studies − 2).
     *
     * @return refused with {@link Reason#FEW_STUDIES} when background facts were used or under three studies
     */
    public Finding<Interval> prediction(double level) {
        if (effects.length > 1 || studies < 3) {
            return Finding.refuse(Reason.FEW_STUDIES, studies, 3);
        }
        double t = Distributions.tQuantile(0.5 + Interval.requireLevel(level) / 2, studies - 2.0);
        double reach = t * Math.sqrt(tau2 + covariance[0][0]);
        return Finding.of(new Interval(effects[0] - reach, effects[0] + reach, level));
    }
}
