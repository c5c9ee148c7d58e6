package se.skyddsnat.statistics;

import java.util.Arrays;

/** Weighting and an outcome regression in each arm together (Robins 1994), with the influence function's error. */
final class AugmentedWeighting {

    private AugmentedWeighting() {}

    static Finding<Propensity.Effect> effect(
            double[] outcome,
            byte[] treated,
            double[][] covariates,
            double[] propensity,
            Target target,
            Balance balance,
            double level) {
        return arm(outcome, treated, covariates, 0)
                .then(mu0 -> arm(outcome, treated, covariates, 1)
                        .map(mu1 -> augmented(outcome, treated, propensity, mu0, mu1, target, balance, level)));
    }

    private static Finding<double[]> arm(double[] y, byte[] treated, double[][] covariates, int arm) {
        double[] in = new double[y.length];
        for (int i = 0; i < in.length; i++) {
            in[i] = treated[i] == arm ? 1 : 0;
        }
        // Rows of the other arm weigh nothing but get their prediction.
        return LinearRegression.fit(RegressionData.of(y, covariates).weightedBy(in), LinearRegression.Errors.MODEL)
                .map(RegressionFit::fitted);
    }

    private static Propensity.Effect augmented(
            double[] y,
            byte[] treated,
            double[] e,
            double[] mu0,
            double[] mu1,
            Target target,
            Balance balance,
            double level) {
        int n = y.length;
        double[] part = new double[n];
        double[] share = new double[n];
        for (int i = 0; i < n; i++) {
            boolean t = treated[i] == 1;
            share[i] = target == Target.EVERYBODY ? 1 : treated[i];
            part[i] = target == Target.EVERYBODY
                    ? mu1[i] - mu0[i] + (t ? (y[i] - mu1[i]) / e[i] : -(y[i] - mu0[i]) / (1 - e[i]))
                    : t ? y[i] - mu0[i] : -(y[i] - mu0[i]) * e[i] / (1 - e[i]);
        }
        double people = Arrays.stream(share).sum();
        double value = Arrays.stream(part).sum() / people;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double f = (part[i] - share[i] * value) / people;
            squares += f * f;
        }
        double se = Math.sqrt(squares);
        return new Propensity.Effect(Estimate.normal(value, se, level), se, balance);
    }
}
