package se.skyddsnat.statistics;

/** How the odds of an outcome that happens or not go with background facts. */
public final class LogisticRegression {

    /** The rarer of outcome and non-outcome needed for each fact (Peduzzi 1996). */
    public static final int EVENTS_PER_EFFECT = 10;

    private LogisticRegression() {}

    /**
     * Fits the regression; errors are cluster-robust if the data have clusters.
     *
     * @return refused with {@link Reason#FEW_EVENTS_PER_PARAMETER}, {@link Reason#FEW_CLUSTERS}, {@link Reason#COLLINEAR},
     *     {@link Reason#SEPARATED} or {@link Reason#NOT_CONVERGED}
     * @throws IllegalArgumentException when an outcome is outside 0–1
     */
    public static Finding<RegressionFit> fit(RegressionData data) {
        return fit(data, data.cluster() == null ? GeneralizedLinear.Errors.MODEL : GeneralizedLinear.Errors.CLUSTER);
    }

    /** As {@link #fit} with errors robust to a wrong model (for weighted rows). */
    public static Finding<RegressionFit> robust(RegressionData data) {
        return fit(data, GeneralizedLinear.Errors.ROBUST);
    }

    private static Finding<RegressionFit> fit(RegressionData data, GeneralizedLinear.Errors errors) {
        double events = 0;
        for (double y : data.outcome()) {
            if (!(y >= 0 && y <= 1)) {
                throw new IllegalArgumentException("not an outcome that happened or not: " + y);
            }
            events += y;
        }
        double rarer = Math.min(events, data.size() - events);
        int facts = data.covariates().length;
        if (rarer < EVENTS_PER_EFFECT * facts || rarer <= 0) {
            return Finding.refuse(Reason.FEW_EVENTS_PER_PARAMETER, rarer, facts, EVENTS_PER_EFFECT);
        }
        if (data.clusters() < Cox.FEWEST_CLUSTERS) {
            return Finding.refuse(Reason.FEW_CLUSTERS, data.clusters(), Cox.FEWEST_CLUSTERS);
        }
        return new GeneralizedLinear(data, Family.BINOMIAL).fit(errors, 0);
    }
}
