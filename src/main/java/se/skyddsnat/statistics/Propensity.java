package se.skyddsnat.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Compares those who got a measure with others who resemble them, when nobody drew lots.
 *
 * <p>Everything here rests on the background facts being all that decided who got the measure; what was not written down is not adjusted
 * for (see {@link EValue}). No effect is given when weighting leaves too few people or too unlike groups.
 */
public final class Propensity {

    /**
     * An effect with what it rests on.
     *
     * @param effect treated minus others, in the outcome's unit; its error takes into account that the propensity was estimated
     * @param fixedWeightError the error if the weights had been known (as most papers print it)
     * @param balance before and after weighting
     */
    public record Effect(Estimate effect, double fixedWeightError, Balance balance) {}

    private Propensity() {}

    /**
     * The chance of getting the measure given the background facts, by logistic regression.
     *
     * @return 0–1 for each row; refused as {@link LogisticRegression#fit}
     */
    public static Finding<double[]> scores(byte[] treated, double[][] covariates) {
        return model(treated, covariates).map(RegressionFit::fitted);
    }

    private static Finding<RegressionFit> model(byte[] treated, double[][] covariates) {
        return LogisticRegression.fit(RegressionData.of(doubles(treated), covariates));
    }

    /**
     * The effect by inverse-propensity weighting with weights summing to one in each group (Hájek 1971).
     *
     * @param outcome any number, or 0/1
     * @param treated 1 or 0
     * @return refused with {@link Reason#LOW_EFFECTIVE_SAMPLE} (under 20 % of a group or under 30 people), {@link Reason#IMBALANCE}
     *     (over 0.1 standard deviations left), or as {@link LogisticRegression#fit}
     */
    public static Finding<Effect> weighted(
            double[] outcome, byte[] treated, double[][] covariates, Target target, double level) {
        SurvivalData.requireLength(outcome.length, treated.length);
        return scores(treated, covariates).then(e -> {
            double[] w = target.weights(treated, e);
            return Balance.of(treated, covariates, w)
                    .acceptable()
                    .map(balance -> hajek(outcome, treated, covariates, e, w, target, balance, level));
        });
    }

    private static Effect hajek(
            double[] y,
            byte[] treated,
            double[][] covariates,
            double[] e,
            double[] w,
            Target target,
            Balance balance,
            double level) {
        double[] sum = new double[2];
        double[] total = new double[2];
        for (int i = 0; i < y.length; i++) {
            sum[treated[i]] += w[i] * y[i];
            total[treated[i]] += w[i];
        }
        double[] influence = new double[y.length];
        double[] slope = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            int g = treated[i];
            double sign = g == 1 ? 1 : -1;
            double off = sign * (y[i] - sum[g] / total[g]) / total[g];
            influence[i] = w[i] * off;
            slope[i] = target.slope(g == 1, e[i]) * off;
        }
        double fixed = Math.sqrt(Matrices.dot(influence, influence));
        double value = sum[1] / total[1] - sum[0] / total[0];
        double[] full = withPropensity(influence, slope, treated, covariates, e);
        double se = Math.sqrt(Matrices.dot(full, full));
        return new Effect(Estimate.normal(value, se, level), fixed, balance);
    }

    /** Adds to each row's influence what it does through the estimated propensity. */
    private static double[] withPropensity(
            double[] influence, double[] slope, byte[] treated, double[][] covariates, double[] e) {
        var x = new DesignMatrix(covariates, e.length);
        double[] packed = new double[x.p * (x.p + 1) / 2];
        double[] direction = new double[x.p];
        for (int i = 0; i < x.n; i++) {
            x.addOuter(packed, i, e[i] * (1 - e[i]));
            x.addRow(direction, i, slope[i]);
        }
        double[][] factor = Matrices.cholesky(x.unpack(packed));
        if (factor == null) {
            return influence;
        }
        double[] pull = Matrices.solve(factor, direction);
        double[] full = influence.clone();
        for (int i = 0; i < x.n; i++) {
            full[i] += (treated[i] - e[i]) * x.predictor(i, pull);
        }
        return full;
    }

    /**
     * The effect by weighting and an outcome regression together: right if either is right (Robins 1994), error by the influence function.
     *
     * @param target everybody or the treated
     * @return refused as {@link #weighted}; also with {@link Reason#COLLINEAR}
     * @throws IllegalArgumentException for {@link Target#THE_UNDECIDED}
     */
    public static Finding<Effect> doublyRobust(
            double[] outcome, byte[] treated, double[][] covariates, Target target, double level) {
        if (target == Target.THE_UNDECIDED) {
            throw new IllegalArgumentException("not defined for those who might as well have got it as not");
        }
        return scores(treated, covariates).then(e -> {
            double[] w = target.weights(treated, e);
            return Balance.of(treated, covariates, w)
                    .acceptable()
                    .then(b -> AugmentedWeighting.effect(outcome, treated, covariates, e, target, b, level));
        });
    }

    /**
     * The effect if everybody had, against nobody had, the measure, by an outcome regression (g-formula).
     *
     * @param modifiers which facts may change the effect (their products with the measure enter)
     * @return refused with {@link Reason#COLLINEAR} or {@link Reason#NO_OBSERVATIONS}
     */
    public static Finding<Estimate> standardised(
            double[] outcome, byte[] treated, double[][] covariates, int[] modifiers, double level) {
        int p = covariates.length;
        double[][] facts = Arrays.copyOf(covariates, p + 1 + modifiers.length);
        facts[p] = doubles(treated);
        double[] factors = new double[facts.length + 1];
        factors[p + 1] = 1;
        for (int m = 0; m < modifiers.length; m++) {
            double[] x = covariates[modifiers[m]];
            double[] product = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                product[i] = x[i] * treated[i];
            }
            facts[p + 1 + m] = product;
            factors[p + 2 + m] = Means.average(x);
        }
        return LinearRegression.fit(RegressionData.of(outcome, facts), LinearRegression.Errors.HC2)
                .map(fit -> fit.combination(factors, level));
    }

    /**
     * The effect among the treated by pairing each with the nearest other on the log odds of the propensity, each used once.
     *
     * @param caliper farthest allowed distance in standard deviations of the log odds, usually 0.2
     * @return paired mean difference; refused with {@link Reason#NO_OVERLAP} when over half of the treated find nobody, with
     *     {@link Reason#LOW_EFFECTIVE_SAMPLE} under 30 pairs, {@link Reason#IMBALANCE}, or as {@link LogisticRegression#fit}
     */
    public static Finding<Effect> matched(
            double[] outcome, byte[] treated, double[][] covariates, double caliper, double level) {
        return scores(treated, covariates).then(e -> {
            int @Nullable [] partner = NearestPairs.of(treated, e, caliper);
            return partner == null
                    ? Finding.refuse(Reason.NO_OVERLAP)
                    : NearestPairs.effect(outcome, treated, covariates, partner, level);
        });
    }

    private static double[] doubles(byte[] treated) {
        double[] d = new double[treated.length];
        for (int i = 0; i < d.length; i++) {
            d[i] = treated[i];
        }
        return d;
    }
}
