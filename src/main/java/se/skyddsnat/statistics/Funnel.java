package se.skyddsnat.statistics;

import java.util.Arrays;

/**
 * How far a place may lie from the national figure by chance alone; no place is ranked.
 *
 * <p>Source: Spiegelhalter 2005. Limits are exact; with more spread between places than chance, they are widened.
 */
public final class Funnel {

    private Funnel() {}

    /** Limits of observed over expected around 1, for this many expected events. */
    public static Interval ratio(double expected, double level) {
        return Rates.exact(expected, level).scaled(1 / expected);
    }

    /** Limits of a share around the national share, for this many people (exact, through the beta distribution). */
    public static Interval share(double target, double people, double level) {
        double tail = (1 - Interval.requireLevel(level)) / 2;
        double yes = target * people;
        double no = people - yes;
        double lower = yes <= 0 ? 0 : Distributions.betaQuantile(tail, yes, no + 1);
        double upper = no <= 0 ? 1 : Distributions.betaQuantile(1 - tail, yes + 1, no);
        return new Interval(lower, upper, level);
    }

    /** Limits of a share by the normal distribution, held within 0–1, as public health agencies draw them. */
    public static Interval shareNormal(double target, double people, double level) {
        double reach = Interval.z(level) * Math.sqrt(target * (1 - target) / people);
        return new Interval(Math.max(0, target - reach), Math.min(1, target + reach), level);
    }

    /**
     * More spread between places than chance gives.
     *
     * @param phi mean of the squared, winsorised distances in standard errors; about 1 = chance only
     * @param tau2 variance to add to each place's own, on the scale of the figures
     * @param test whether there is more spread than chance (chi-square of the plain squares)
     */
    public record Overdispersion(double phi, double tau2, TestResult test) {

        /** Limits around the target for a place with this standard error, the extra spread included. */
        public Interval limits(double target, double standardError, double level) {
            double reach = Interval.z(level) * Math.sqrt(standardError * standardError + tau2);
            return new Interval(target - reach, target + reach, level);
        }
    }

    /**
     * Measures the spread beyond chance, the outermost 10 % at each end pulled in (winsorised).
     *
     * @param value each place's figure, on a scale where its error is about normal
     * @param standardError each place's standard error by chance, &gt; 0
     * @param target the national figure
     * @return refused with {@link Reason#FEW_STUDIES} under ten places
     */
    public static Finding<Overdispersion> overdispersion(double[] value, double[] standardError, double target) {
        int n = value.length;
        SurvivalData.requireLength(n, standardError.length);
        if (n < 10) {
            return Finding.refuse(Reason.FEW_STUDIES, n, 10);
        }
        double[] z = new double[n];
        double plain = 0;
        double weights = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            z[i] = (value[i] - target) / standardError[i];
            plain += z[i] * z[i];
            double w = 1 / (standardError[i] * standardError[i]);
            weights += w;
            squares += w * w;
        }
        double phi = 0;
        for (double each : winsorised(z, 0.1)) {
            phi += each * each / n;
        }
        double tau2 = Math.max(0, (n * phi - (n - 1)) / (weights - squares / weights));
        return Finding.of(new Overdispersion(phi, tau2, TestResult.chiSquare(plain, n)));
    }

    /** Values outside the outermost share at each end pulled in to its border. */
    static double[] winsorised(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double low = quantile(sorted, share);
        double high = quantile(sorted, 1 - share);
        return Arrays.stream(values).map(v -> Math.max(low, Math.min(high, v))).toArray();
    }

    private static double quantile(double[] sorted, double p) {
        double at = p * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
