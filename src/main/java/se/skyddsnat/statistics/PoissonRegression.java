package se.skyddsnat.statistics;

import org.hipparchus.special.Gamma;

/** How a rate of events goes with background facts; the offset is the logarithm of the people or time at risk. */
public final class PoissonRegression {

    /** Events needed for each fact. */
    public static final int EVENTS_PER_EFFECT = 10;

    private PoissonRegression() {}

    /**
     * Fits the regression; errors are cluster-robust if the data have clusters.
     *
     * @return refused as {@link LogisticRegression#fit}
     * @throws IllegalArgumentException when a count is negative
     */
    public static Finding<RegressionFit> fit(RegressionData data) {
        return fit(data, data.cluster() == null ? GeneralizedLinear.Errors.MODEL : GeneralizedLinear.Errors.CLUSTER);
    }

    /** As {@link #fit} with errors widened by the spread beyond chance (quasi-Poisson). */
    public static Finding<RegressionFit> quasi(RegressionData data) {
        return fit(data, GeneralizedLinear.Errors.QUASI);
    }

    /** As {@link #fit} with errors robust to a wrong variance, row by row. */
    public static Finding<RegressionFit> robust(RegressionData data) {
        return fit(data, GeneralizedLinear.Errors.ROBUST);
    }

    /** As {@link #fit} for consecutive times, with errors that bear likeness between neighbours up to a lag (Newey &amp; West). */
    public static Finding<RegressionFit> series(RegressionData data, int lag) {
        return checked(data).then(d -> new GeneralizedLinear(d, Family.POISSON).series(lag, constant(d)));
    }

    private static Finding<RegressionFit> fit(RegressionData data, GeneralizedLinear.Errors errors) {
        return checked(data).then(d -> new GeneralizedLinear(d, Family.POISSON).fit(errors, constant(d)));
    }

    private static Finding<RegressionData> checked(RegressionData data) {
        double events = 0;
        for (double y : data.outcome()) {
            if (!(y >= 0)) {
                throw new IllegalArgumentException("not a count: " + y);
            }
            events += y;
        }
        int facts = data.covariates().length;
        if (events < EVENTS_PER_EFFECT * facts || events <= 0) {
            return Finding.refuse(Reason.FEW_EVENTS_PER_PARAMETER, events, facts, EVENTS_PER_EFFECT);
        }
        return data.clusters() < Cox.FEWEST_CLUSTERS
                ? Finding.refuse(Reason.FEW_CLUSTERS, data.clusters(), Cox.FEWEST_CLUSTERS)
                : Finding.of(data);
    }

    private static double constant(RegressionData data) {
        double sum = 0;
        for (int i = 0; i < data.size(); i++) {
            sum -= data.weight(i) * Gamma.logGamma(data.outcome()[i] + 1);
        }
        return sum;
    }
}
