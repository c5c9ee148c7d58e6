package se.skyddsnat.statistics;

/**
 * A fitted regression; effect 0 is the intercept, effect j + 1 belongs to fact j.
 *
 * @param effects on the scale of the linear predictor (log odds, log rate, or the outcome's own unit)
 * @param covariance of the effects, by the errors asked for
 * @param fitted expected outcome of each row
 * @param logLikelihood at the fit (Gaussian for a linear regression)
 * @param nullLogLikelihood with the intercept only
 * @param dispersion Pearson's: residual variance (linear), or spread beyond chance (1 = none)
 * @param degreesOfFreedom of Student's t for the effects; infinite for the normal distribution
 */
public record RegressionFit(
        double[] effects,
        double[][] covariance,
        double[] fitted,
        double logLikelihood,
        double nullLogLikelihood,
        double dispersion,
        double degreesOfFreedom) {

    /** One effect with its interval. */
    public Estimate effect(int j, double level) {
        return Estimate.student(effects[j], Math.sqrt(covariance[j][j]), degreesOfFreedom, level);
    }

    /** One effect as a ratio (odds ratio, rate ratio). */
    public Ratio ratio(int j, double level) {
        return effect(j, level).exponentiated();
    }

    /** A sum of effects, each times a factor, with its interval. */
    public Estimate combination(double[] factors, double level) {
        SurvivalData.requireLength(effects.length, factors.length);
        double se = Math.sqrt(Matrices.quadratic(covariance, factors));
        return Estimate.student(Matrices.dot(effects, factors), se, degreesOfFreedom, level);
    }

    /** The linear predictor of somebody with these facts. */
    public double predictor(double... facts) {
        SurvivalData.requireLength(effects.length - 1, facts.length);
        double eta = effects[0];
        for (int j = 0; j < facts.length; j++) {
            eta += effects[j + 1] * facts[j];
        }
        return eta;
    }

    /** Likelihood-ratio test of no effect at all. */
    public TestResult likelihoodRatio() {
        return TestResult.chiSquare(2 * (logLikelihood - nullLogLikelihood), effects.length - 1.0);
    }

    /** Wald test that these effects are all zero; NaN when they repeat each other. */
    public TestResult wald(int... which) {
        double[] part = new double[which.length];
        for (int k = 0; k < which.length; k++) {
            part[k] = effects[which[k]];
        }
        double[][] inverse = Matrices.inverse(Matrices.corner(covariance, which));
        return TestResult.chiSquare(inverse == null ? Double.NaN : Matrices.quadratic(inverse, part), which.length);
    }

    RegressionFit withCovariance(double[][] other, double df) {
        return new RegressionFit(effects, other, fitted, logLikelihood, nullLogLikelihood, dispersion, df);
    }
}
