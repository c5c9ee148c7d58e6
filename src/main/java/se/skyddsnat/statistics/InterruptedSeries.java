package se.skyddsnat.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a series of counts changed when a measure began, by segmented Poisson regression.
 *
 * <p>Source: Lopez Bernal, Cummins &amp; Gasparrini 2017. Effects in order: level change, slope change (if asked for), time, then pairs of
 * sine and cosine for the season.
 */
public final class InterruptedSeries {

    /** Fewer points than this on a side cannot tell a trend from chance. */
    public static final int FEWEST_POINTS = 8;

    /** Whose errors. */
    public enum Errors {
        /** Counts vary as chance alone. */
        POISSON,
        /** Widened by the spread beyond chance. */
        QUASI,
        /** Neighbouring points may resemble each other (Newey &amp; West 1987, lag {@code 4 (n/100)^(2/9)}). */
        NEWEY_WEST
    }

    /**
     * What to look for.
     *
     * @param change index of the first point with the measure
     * @param slope whether the trend may change too
     * @param harmonics pairs of sine and cosine, 0 = no season
     * @param period points in a season, 12 for months
     */
    public record Plan(int change, boolean slope, int harmonics, int period) {

        /** A change of level only, without season. */
        public static Plan level(int change) {
            return new Plan(change, false, 0, 12);
        }
    }

    /**
     * What was found.
     *
     * @param level how many times higher the rate is just after the change
     * @param slope how many times steeper it is per point after; equal to 1 with no error when not asked for
     * @param trend the log rate's rise per point
     * @param fit the whole regression
     */
    public record Change(Ratio level, Ratio slope, Estimate trend, RegressionFit fit) {}

    private InterruptedSeries() {}

    /**
     * Fits the series.
     *
     * @param count events at each point
     * @param exposure people or time at risk at each point
     * @return refused with {@link Reason#SHORT_SERIES} under eight points on a side, or as {@link PoissonRegression#fit}
     */
    public static Finding<Change> of(double[] count, double[] exposure, Plan plan, Errors errors, double level) {
        int n = count.length;
        int shorter = Math.min(plan.change(), n - plan.change());
        if (shorter < FEWEST_POINTS) {
            return Finding.refuse(Reason.SHORT_SERIES, shorter, FEWEST_POINTS);
        }
        double[][] facts = facts(n, plan).toArray(double[][]::new);
        var data = RegressionData.of(count, facts).withOffset(logs(exposure));
        return fit(data, errors).map(fit -> change(fit, plan, level));
    }

    private static Finding<RegressionFit> fit(RegressionData data, Errors errors) {
        return switch (errors) {
            case POISSON -> PoissonRegression.fit(data);
            case QUASI -> PoissonRegression.quasi(data);
            case NEWEY_WEST -> PoissonRegression.series(data, lag(data.size()));
        };
    }

    static int lag(int n) {
        return (int) Math.floor(4 * Math.pow(n / 100.0, 2.0 / 9));
    }

    private static Change change(RegressionFit fit, Plan plan, double level) {
        var none = new Ratio(1, 0, new Interval(1, 1, level));
        var slope = plan.slope() ? fit.ratio(2, level) : none;
        return new Change(fit.ratio(1, level), slope, fit.effect(plan.slope() ? 3 : 2, level), fit);
    }

    private static List<double[]> facts(int n, Plan plan) {
        var facts = new ArrayList<double[]>();
        double[] after = new double[n];
        double[] since = new double[n];
        double[] time = new double[n];
        for (int i = 0; i < n; i++) {
            after[i] = i >= plan.change() ? 1 : 0;
            since[i] = Math.max(0, i - plan.change());
            time[i] = i + 1;
        }
        facts.add(after);
        if (plan.slope()) {
            facts.add(since);
        }
        facts.add(time);
        for (int h = 1; h <= plan.harmonics(); h++) {
            facts.add(wave(n, h, plan.period(), 0));
            facts.add(wave(n, h, plan.period(), Math.PI / 2));
        }
        return facts;
    }

    private static double[] wave(int n, int harmonic, int period, double shift) {
        double[] wave = new double[n];
        for (int i = 0; i < n; i++) {
            wave[i] = Math.sin(2 * Math.PI * harmonic * (i + 1) / period + shift);
        }
        return wave;
    }

    private static double[] logs(double[] exposure) {
        return java.util.Arrays.stream(exposure).map(Math::log).toArray();
    }

    /**
     * The change beyond that of a control series at the same points: what happened to everybody is taken away.
     *
     * @return the ratio of the two level changes; refused as {@link #of}
     */
    public static Finding<Ratio> againstControl(
            double[] count,
            double[] exposure,
            double[] controlCount,
            double[] controlExposure,
            Plan plan,
            Errors errors,
            double level) {
        return of(count, exposure, plan, errors, level)
                .then(own -> of(controlCount, controlExposure, plan, errors, level)
                        .map(control -> {
                            double log = Math.log(
                                    own.level().value() / control.level().value());
                            // The two series are fitted apart, so their errors add.
                            double se = Math.hypot(
                                    own.level().logStandardError(),
                                    control.level().logStandardError());
                            return Ratio.ofLog(log, se, level);
                        }));
    }
}
