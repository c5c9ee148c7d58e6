package se.skyddsnat.statistics;

import java.util.Arrays;

/**
 * The share still without the outcome as time goes.
 *
 * @param time times at which the curve steps, ascending, in the unit given
 * @param atRisk people followed just before each time
 * @param events events at each time
 * @param survival share without the outcome from that time on (Kaplan &amp; Meier 1958)
 * @param greenwood Greenwood's sum {@code Σ d/(n(n−d))}: variance of the log of the share
 * @param hazard cumulative hazard (Nelson 1972, Aalen 1978)
 * @param hazardVariance its variance {@code Σ d/n²}
 * @param lastFollowUp the longest time anybody was followed
 */
public record SurvivalCurve(
        double[] time,
        int[] atRisk,
        int[] events,
        double[] survival,
        double[] greenwood,
        double[] hazard,
        double[] hazardVariance,
        double lastFollowUp) {

    /** The scale on which the interval is symmetric. */
    public enum Scale {
        PLAIN,
        LOG,
        LOG_LOG
    }

    /**
     * The share without the outcome at a time, with the log-log interval.
     *
     * @return refused with {@link Reason#BEYOND_FOLLOW_UP} when nobody was followed so long
     */
    public Finding<Estimate> at(double t, double level) {
        return at(t, level, Scale.LOG_LOG);
    }

    /** As {@link #at(double, double)} on a chosen scale; limits stay within 0–1. */
    public Finding<Estimate> at(double t, double level, Scale scale) {
        if (t > lastFollowUp) {
            return Finding.refuse(Reason.BEYOND_FOLLOW_UP, t, lastFollowUp);
        }
        int i = step(t);
        return Finding.of(i < 0 ? ofNobodyYet(level) : estimate(survival[i], Math.sqrt(greenwood[i]), level, scale));
    }

    private static Estimate ofNobodyYet(double level) {
        return new Estimate(1, 0, Double.POSITIVE_INFINITY, new Interval(1, 1, level));
    }

    private static Estimate estimate(double s, double logError, double level, Scale scale) {
        return new Estimate(s, s == 0 ? 0 : s * logError, Double.POSITIVE_INFINITY, limits(s, logError, level, scale));
    }

    static Interval limits(double s, double logError, double level, Scale scale) {
        if (s <= 0 || s >= 1) {
            return new Interval(s, s, level);
        }
        double reach = Interval.z(level) * logError;
        return switch (scale) {
            case PLAIN -> new Interval(Math.max(0, s - s * reach), Math.min(1, s + s * reach), level);
            case LOG -> new Interval(s * Math.exp(-reach), Math.min(1, s * Math.exp(reach)), level);
            case LOG_LOG -> {
                double power = Math.exp(reach / -Math.log(s));
                yield new Interval(Math.pow(s, power), Math.pow(s, 1 / power), level);
            }
        };
    }

    /** The cumulative hazard at a time, with a normal interval on the log scale; refused beyond the follow-up. */
    public Finding<Estimate> hazardAt(double t, double level) {
        if (t > lastFollowUp) {
            return Finding.refuse(Reason.BEYOND_FOLLOW_UP, t, lastFollowUp);
        }
        int i = step(t);
        if (i < 0) {
            return Finding.of(new Estimate(0, 0, Double.POSITIVE_INFINITY, new Interval(0, 0, level)));
        }
        double se = Math.sqrt(hazardVariance[i]);
        double reach = Math.exp(Interval.z(level) * se / hazard[i]);
        var limits = new Interval(hazard[i] / reach, hazard[i] * reach, level);
        return Finding.of(new Estimate(hazard[i], se, Double.POSITIVE_INFINITY, limits));
    }

    /**
     * The time when only this share is left without the outcome, with the interval that follows from the curve's limits
     * (Brookmeyer &amp; Crowley 1982, log-log).
     *
     * @param share 0.5 for the median
     * @return refused with {@link Reason#NOT_REACHED} when the curve never falls so low; the upper limit may be infinite
     */
    public Finding<Interval> timeToShare(double share, double level) {
        double point = firstAtMost(share, i -> survival[i]);
        if (Double.isInfinite(point)) {
            return Finding.refuse(Reason.NOT_REACHED);
        }
        double lower = firstAtMost(share, i -> limitsAt(i, level).lower());
        double upper = firstAtMost(share, i -> limitsAt(i, level).upper());
        return Finding.of(new Interval(lower, upper, level));
    }

    /** The median time, refused with {@link Reason#NOT_REACHED} when fewer than half had the outcome. */
    public Finding<Double> median() {
        double point = firstAtMost(0.5, i -> survival[i]);
        return Double.isInfinite(point) ? Finding.refuse(Reason.NOT_REACHED) : Finding.of(point);
    }

    private Interval limitsAt(int i, double level) {
        return limits(survival[i], Math.sqrt(greenwood[i]), level, Scale.LOG_LOG);
    }

    private double firstAtMost(double share, java.util.function.IntToDoubleFunction curve) {
        for (int i = 0; i < time.length; i++) {
            if (curve.applyAsDouble(i) <= share + 1e-12) {
                return time[i];
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /**
     * The mean time without the outcome within a horizon (restricted mean survival time).
     *
     * <p>Source: Irwin 1949; variance {@code Σ (∫ₜ^τ S)² d/(n(n−d))}.
     *
     * @param horizon τ, in the unit of time
     * @return 0–horizon; refused with {@link Reason#BEYOND_FOLLOW_UP} when nobody was followed so long
     */
    public Finding<Estimate> restrictedMean(double horizon, double level) {
        if (horizon > lastFollowUp) {
            return Finding.refuse(Reason.BEYOND_FOLLOW_UP, horizon, lastFollowUp);
        }
        int last = step(horizon);
        double area = 0;
        double variance = 0;
        double right = horizon;
        for (int i = last; i >= 0; i--) {
            area += survival[i] * (right - time[i]);
            right = time[i];
            double n = atRisk[i];
            variance += n == events[i] ? 0 : area * area * events[i] / (n * (n - events[i]));
        }
        return Finding.of(Estimate.normal(area + right, Math.sqrt(variance), level));
    }

    /** Index of the last step at or before t, or −1. */
    int step(double t) {
        int i = Arrays.binarySearch(time, t);
        return i >= 0 ? i : -i - 2;
    }
}
