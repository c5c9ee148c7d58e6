package se.skyddsnat.statistics;

import java.util.Arrays;

/**
 * How much units differ in an outcome that happens or not, beyond what their people's own risks explain.
 *
 * <p>Source: the random-intercept logistic model with expected risks as offset, by adaptive Gauss–Hermite quadrature (Pinheiro &amp; Bates
 * 1995). Unit figures are drawn towards the whole the less they rest on; their errors are for comparing units (Goldstein &amp; Healy 1995).
 *
 * @param level common shift of the log odds; 0 = the risks were right on average
 * @param unitDeviation standard deviation of the units' log odds
 * @param logLikelihood at the fit
 * @param unitEffect each unit's shrunk distance in log odds
 * @param comparativeError its standard error
 */
public record LogisticIntercept(
        double level, double unitDeviation, double logLikelihood, double[] unitEffect, double[] comparativeError) {

    private static final int MOST_NEWTON = 50;

    /**
     * Fits the model.
     *
     * @param outcome 0 or 1
     * @param risk expected probability of each person from a case-mix model, strictly between 0 and 1 (all equal without case mix)
     * @param unit 0.. of each person
     * @return refused with {@link Reason#FEW_STUDIES} under five units, {@link Reason#FEW_EVENTS} under ten outcomes or non-outcomes
     * @throws IllegalArgumentException when lengths differ or a risk is outside 0–1
     */
    public static Finding<LogisticIntercept> fit(byte[] outcome, double[] risk, int[] unit) {
        SurvivalData.requireLength(outcome.length, risk.length);
        SurvivalData.requireLength(outcome.length, unit.length);
        int units = Arrays.stream(unit).max().orElse(-1) + 1;
        if (units < RandomIntercept.FEWEST_UNITS) {
            return Finding.refuse(Reason.FEW_STUDIES, units, RandomIntercept.FEWEST_UNITS);
        }
        int events = 0;
        for (byte y : outcome) {
            events += y;
        }
        int rarer = Math.min(events, outcome.length - events);
        if (rarer < Standardisation.FEWEST_EVENTS) {
            return Finding.refuse(Reason.FEW_EVENTS, rarer, Standardisation.FEWEST_EVENTS);
        }
        return Finding.of(new Model(outcome, risk, unit, units).fit());
    }

    /** One unit's log odds distance with the interval for comparing it with the whole. */
    public Estimate unit(int u, double confidence) {
        return Estimate.normal(unitEffect[u], comparativeError[u], confidence);
    }

    /** People of each unit laid side by side. */
    private static final class Model {
        private final double[] logit;
        private final int[] start;
        private final int[] events;
        private final double[] mode;

        Model(byte[] outcome, double[] risk, int[] unit, int units) {
            start = new int[units + 1];
            events = new int[units];
            mode = new double[units];
            logit = new double[risk.length];
            for (int i = 0; i < unit.length; i++) {
                start[unit[i] + 1]++;
                events[unit[i]] += outcome[i];
            }
            Arrays.parallelPrefix(start, Integer::sum);
            int[] next = start.clone();
            for (int i = 0; i < unit.length; i++) {
                if (!(risk[i] > 0 && risk[i] < 1)) {
                    throw new IllegalArgumentException("not a probability: " + risk[i]);
                }
                logit[next[unit[i]]++] = Math.log(risk[i] / (1 - risk[i]));
            }
            outcomes = new byte[outcome.length];
            next = start.clone();
            for (int i = 0; i < unit.length; i++) {
                outcomes[next[unit[i]]++] = outcome[i];
            }
        }

        private final byte[] outcomes;

        LogisticIntercept fit() {
            double[] best = DownhillSimplex.lowestOnce(
                    new double[] {0, Math.log(.3)}, .5, 1e-6, at -> -logLikelihood(at[0], Math.exp(at[1])));
            double level = best[0];
            double deviation = Math.exp(best[1]);
            double value = logLikelihood(level, deviation);
            double alike = logLikelihood(level, 0);
            if (alike >= value) {
                deviation = 0;
                value = alike;
            }
            double[] effect = new double[events.length];
            double[] error = new double[events.length];
            for (int u = 0; u < effect.length && deviation > 0; u++) {
                double[] m = moments(u, level, deviation);
                effect[u] = m[1];
                error[u] = Math.sqrt(Math.max(0, m[2] - m[1] * m[1]));
            }
            return new LogisticIntercept(level, deviation, value, effect, error);
        }

        private double logLikelihood(double level, double deviation) {
            double sum = 0;
            for (int u = 0; u < events.length; u++) {
                sum += deviation == 0 ? conditional(u, level) : moments(u, level, deviation)[0];
            }
            return sum;
        }

        private double conditional(int u, double shift) {
            double value = 0;
            for (int i = start[u]; i < start[u + 1]; i++) {
                double eta = logit[i] + shift;
                value += outcomes[i] * eta - (Math.max(eta, 0) + Math.log1p(Math.exp(-Math.abs(eta))));
            }
            return value;
        }

        /** Log marginal likelihood, posterior mean and second moment of one unit's effect. */
        private double[] moments(int u, double level, double deviation) {
            double precision = 1 / (deviation * deviation);
            double curvature = settle(u, level, precision);
            double width = Math.sqrt(2 / curvature);
            double top = Double.NEGATIVE_INFINITY;
            double[] log = new double[HermiteNodes.NODE.length];
            for (int k = 0; k < log.length; k++) {
                double b = mode[u] + width * HermiteNodes.NODE[k];
                log[k] = conditional(u, level + b) - precision * b * b / 2 + HermiteNodes.LOG_WEIGHT[k];
                top = Math.max(top, log[k]);
            }
            double sum = 0;
            double first = 0;
            double second = 0;
            for (int k = 0; k < log.length; k++) {
                double w = Math.exp(log[k] - top);
                double b = mode[u] + width * HermiteNodes.NODE[k];
                sum += w;
                first += w * b;
                second += w * b * b;
            }
            double normal = Math.log(width) - Math.log(deviation) - 0.5 * Math.log(2 * Math.PI);
            return new double[] {top + Math.log(sum) + normal, first / sum, second / sum};
        }

        /** Moves to the posterior mode; gives its curvature. */
        private double settle(int u, double level, double precision) {
            double curvature = precision;
            for (int step = 0; step < MOST_NEWTON; step++) {
                double slope = events[u] - precision * mode[u];
                curvature = precision;
                for (int i = start[u]; i < start[u + 1]; i++) {
                    double p = Family.BINOMIAL.mean(logit[i] + level + mode[u]);
                    slope -= p;
                    curvature += p * (1 - p);
                }
                double move = Math.max(-2, Math.min(2, slope / curvature));
                mode[u] += move;
                if (Math.abs(move) < 1e-8) {
                    break;
                }
            }
            return curvature;
        }
    }
}
