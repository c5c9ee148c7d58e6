package se.skyddsnat.statistics;

import org.jspecify.annotations.Nullable;

/** A fitted Cox model: effects on the log hazard, how well they fit, and the course they imply. */
public final class CoxFit {

    private final double[] beta;
    private final double[][] covariance;
    private final double @Nullable [][] robust;
    private final double nullLogLikelihood;
    private final double logLikelihood;
    private final double score;
    private final int steps;
    private final SurvivalData data;
    private final CoxHazard hazard;

    CoxFit(
            double[] beta,
            double[][] covariance,
            double @Nullable [][] robust,
            double nullLogLikelihood,
            double logLikelihood,
            double score,
            int steps,
            SurvivalData data,
            RiskOrder rows,
            CoxHazard hazard) {
        this.beta = beta;
        this.covariance = covariance;
        this.robust = robust;
        this.nullLogLikelihood = nullLogLikelihood;
        this.logLikelihood = logLikelihood;
        this.score = score;
        this.steps = steps;
        this.data = data;
        this.hazard = hazard;
        if (rows.p != beta.length) {
            throw new IllegalStateException("effects and columns disagree");
        }
    }

    /** The effect of one fact on the log hazard; the error is robust if the data were clustered. */
    public Estimate effect(int fact, double level) {
        double[][] used = robust == null ? covariance : robust;
        return Estimate.normal(beta[fact], Math.sqrt(used[fact][fact]), level);
    }

    /** The hazard ratio of one fact: how many times faster the outcome comes for each unit more. */
    public Ratio hazardRatio(int fact, double level) {
        return effect(fact, level).exponentiated();
    }

    /** The error of one effect if the model holds exactly. */
    public double modelError(int fact) {
        return Math.sqrt(covariance[fact][fact]);
    }

    /** All effects on the log hazard. */
    public double[] effects() {
        return beta.clone();
    }

    /** The log partial likelihood without any effects. */
    public double nullLogLikelihood() {
        return nullLogLikelihood;
    }

    /** The log partial likelihood at the fit. */
    public double logLikelihood() {
        return logLikelihood;
    }

    /** Steps until the fit settled. */
    public int steps() {
        return steps;
    }

    /** Likelihood-ratio test of no effect at all. */
    public TestResult likelihoodRatio() {
        return TestResult.chiSquare(2 * (logLikelihood - nullLogLikelihood), beta.length);
    }

    /** Score (log-rank) test of no effect at all. */
    public TestResult scoreTest() {
        return TestResult.chiSquare(score, beta.length);
    }

    /** Wald test of no effect at all, robust if the data were clustered. */
    public TestResult wald() {
        double[][] inverse = Matrices.inverse(robust == null ? covariance : robust);
        return TestResult.chiSquare(inverse == null ? Double.NaN : Matrices.quadratic(inverse, beta), beta.length);
    }

    /** How often, of two people, the one the model thought worse off had the outcome first (Harrell's C, 0.5 = by chance). */
    public double concordance() {
        return Concordance.of(data, linearPredictor());
    }

    /** Whether the effects stay the same over time (Grambsch &amp; Therneau 1994), times scaled by the Kaplan–Meier curve. */
    public ProportionalHazards proportionality() {
        return ProportionalHazards.of(data, hazard.schoenfeld(), covariance);
    }

    /**
     * The course expected for somebody with these facts, in a stratum (0 without strata).
     *
     * @throws IllegalArgumentException when the number of facts is not the model's
     */
    public CoxCurve expected(double[] facts, int stratum) {
        SurvivalData.requireLength(beta.length, facts.length);
        return hazard.curve(facts, beta, covariance, stratum);
    }

    private double[] linearPredictor() {
        double[] eta = new double[data.size()];
        for (int j = 0; j < beta.length; j++) {
            for (int i = 0; i < eta.length; i++) {
                eta[i] += beta[j] * data.covariates()[j][i];
            }
        }
        return eta;
    }
}
