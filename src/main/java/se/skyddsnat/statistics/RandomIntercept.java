package se.skyddsnat.statistics;

import java.util.Arrays;

/**
 * How outcomes go with background facts when people of a unit resemble each other, and how much units differ.
 *
 * <p>Source: the two-level linear model (Goldstein 1986), by maximum or restricted likelihood; the likelihood is profiled so that only the
 * ratio of the two variances is searched. Unit figures are drawn towards the whole the less they rest on (empirical Bayes), with the errors
 * meant for comparing units (Goldstein &amp; Healy 1995).
 *
 * @param effects intercept first
 * @param covariance of the effects
 * @param unitVariance between units
 * @param residualVariance between people of a unit
 * @param logLikelihood restricted if so fitted
 * @param unitEffect each unit's distance from what its people would lead one to expect, shrunk
 * @param comparativeError its error when units are compared with each other
 */
public record RandomIntercept(
        double[] effects,
        double[][] covariance,
        double unitVariance,
        double residualVariance,
        double logLikelihood,
        double[] unitEffect,
        double[] comparativeError) {

    /** Fewer units than this say nothing about how units differ. */
    public static final int FEWEST_UNITS = 5;

    /**
     * Fits the model.
     *
     * @param data outcome and facts; clusters are the units (0..)
     * @param restricted true for restricted likelihood (REML), false for maximum likelihood
     * @return refused with {@link Reason#FEW_STUDIES} under five units, or {@link Reason#COLLINEAR}
     * @throws IllegalArgumentException when the data have no clusters
     */
    public static Finding<RandomIntercept> fit(RegressionData data, boolean restricted) {
        int[] unit = data.cluster();
        if (unit == null) {
            throw new IllegalArgumentException("units are needed");
        }
        int units = Arrays.stream(unit).max().orElse(-1) + 1;
        if (units < FEWEST_UNITS) {
            return Finding.refuse(Reason.FEW_STUDIES, units, FEWEST_UNITS);
        }
        var profile = new InterceptProfile(data, unit, units, restricted);
        if (!profile.solvable()) {
            return Finding.refuse(Reason.COLLINEAR);
        }
        double ratio = profile.bestRatio();
        return Finding.of(profile.result(ratio));
    }

    /** One effect with a normal interval. */
    public Estimate effect(int j, double level) {
        return Estimate.normal(effects[j], Math.sqrt(covariance[j][j]), level);
    }

    /** One unit's effect with the interval for comparing it with the whole. */
    public Estimate unit(int u, double level) {
        return Estimate.normal(unitEffect[u], comparativeError[u], level);
    }

    /** Share of all variation that lies between units (0–1). */
    public double intraclassCorrelation() {
        return unitVariance / (unitVariance + residualVariance);
    }

    /** Minus twice the log likelihood, as papers print it. */
    public double deviance() {
        return -2 * logLikelihood;
    }
}
