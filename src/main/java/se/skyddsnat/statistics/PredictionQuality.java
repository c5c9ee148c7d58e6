package se.skyddsnat.statistics;

/**
 * Whether a case-mix model is good enough to compare places with.
 *
 * @param auc how often somebody with the outcome had the higher prediction (0.5 = by chance)
 * @param brier mean squared gap between prediction and outcome (0 = perfect)
 * @param calibrationSlope 1 = predictions are as spread as they should be; under 1 = too sure of themselves
 * @param calibrationInLarge 0 = right on average, on the log-odds scale
 */
public record PredictionQuality(double auc, double brier, double calibrationSlope, double calibrationInLarge) {

    /**
     * Judges predictions against what happened.
     *
     * @param outcome 0 or 1
     * @param predicted probability strictly between 0 and 1
     * @return refused as a logistic regression of the outcome on the prediction would be
     * @throws IllegalArgumentException when a prediction is outside 0–1 or lengths differ
     */
    public static Finding<PredictionQuality> of(double[] outcome, double[] predicted) {
        SurvivalData.requireLength(outcome.length, predicted.length);
        double[] logit = new double[predicted.length];
        double brier = 0;
        for (int i = 0; i < logit.length; i++) {
            double p = predicted[i];
            if (!(p > 0 && p < 1)) {
                throw new IllegalArgumentException("not a probability: " + p);
            }
            logit[i] = Math.log(p / (1 - p));
            brier += (outcome[i] - p) * (outcome[i] - p) / logit.length;
        }
        double score = brier;
        return LogisticRegression.fit(RegressionData.of(outcome, logit))
                .then(slope -> LogisticRegression.fit(RegressionData.of(outcome).withOffset(logit))
                        .map(large -> new PredictionQuality(
                                auc(outcome, predicted), score, slope.effects()[1], large.effects()[0])));
    }

    /** Area under the curve by mid-ranks; NaN when everybody or nobody had the outcome. */
    public static double auc(double[] outcome, double[] predicted) {
        double[] rank = Order.ranks(predicted);
        double sum = 0;
        double with = 0;
        for (int i = 0; i < rank.length; i++) {
            sum += outcome[i] * rank[i];
            with += outcome[i];
        }
        return (sum - with * (with + 1) / 2) / (with * (rank.length - with));
    }
}
