package se.skyddsnat.statistics;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a measure over time does more than it usually does; two points are never compared with each other.
 *
 * <p>Source: Shewhart's individuals chart: mean ± 2.66 mean moving range, moving ranges over 3.267 times their mean left out once.
 *
 * @param centre mean
 * @param lower lower natural limit
 * @param upper upper natural limit
 * @param signals what each point gives reason to ask about
 */
public record XmrChart(double centre, double lower, double upper, List<Set<Signal>> signals) {

    private static final double LIMIT = 2.66;
    private static final double TOO_WIDE = 3.267;
    private static final int RUN = 7;
    /** Fewer points have no natural limits. */
    public static final int FEWEST_POINTS = 10;

    /** Reasons to ask what happened. */
    public enum Signal {
        /** Outside the natural limits. */
        OUTSIDE,
        /** One of seven in a row on the same side of the mean. */
        SHIFT,
        /** One of seven in a row rising, or falling. */
        TREND,
        /** One of two out of three in a row in the outer third on the same side. */
        NEAR_LIMIT
    }

    /**
     * Draws the chart.
     *
     * @return refused with {@link Reason#SHORT_SERIES} under ten points
     */
    public static Finding<XmrChart> of(double[] value) {
        int n = value.length;
        if (n < FEWEST_POINTS) {
            return Finding.refuse(Reason.SHORT_SERIES, n, FEWEST_POINTS);
        }
        double[] range = new double[n - 1];
        for (int i = 1; i < n; i++) {
            range[i - 1] = Math.abs(value[i] - value[i - 1]);
        }
        double widest = TOO_WIDE * Means.average(range);
        double[] kept = java.util.Arrays.stream(range).filter(r -> r <= widest).toArray();
        double reach = LIMIT * Means.average(kept);
        double centre = Means.average(value);
        return Finding.of(new XmrChart(centre, centre - reach, centre + reach, signals(value, centre, reach)));
    }

    private static List<Set<Signal>> signals(double[] value, double centre, double reach) {
        int n = value.length;
        List<Set<Signal>> signals = IntStream.range(0, n)
                .<Set<Signal>>mapToObj(i -> EnumSet.noneOf(Signal.class))
                .toList();
        int side = 0;
        int trend = 0;
        for (int i = 0; i < n; i++) {
            double off = value[i] - centre;
            if (Math.abs(off) > reach) {
                signals.get(i).add(Signal.OUTSIDE);
            }
            side = run(side, off);
            mark(signals, i, Math.abs(side), RUN, Signal.SHIFT);
            double step = i == 0 ? 0 : value[i] - value[i - 1];
            trend = run(trend, step);
            mark(signals, i, Math.abs(trend) + 1, RUN, Signal.TREND);
            nearLimit(signals, value, centre, reach, i);
        }
        return signals;
    }

    /** Length of the run with its sign; a point on the line breaks it. */
    private static int run(int before, double direction) {
        int sign = (int) Math.signum(direction);
        return sign != 0 && Integer.signum(before) == sign ? before + sign : sign;
    }

    private static void mark(List<Set<Signal>> signals, int last, int length, int needed, Signal signal) {
        if (length >= needed) {
            for (int i = last - length + 1; i <= last; i++) {
                signals.get(i).add(signal);
            }
        }
    }

    private static void nearLimit(List<Set<Signal>> signals, double[] value, double centre, double reach, int i) {
        if (i < 2) {
            return;
        }
        for (int sign = -1; sign <= 1; sign += 2) {
            int outer = 0;
            for (int k = i - 2; k <= i; k++) {
                outer += outer(value[k], centre, reach, sign) ? 1 : 0;
            }
            for (int k = i - 2; outer >= 2 && k <= i; k++) {
                if (outer(value[k], centre, reach, sign)) {
                    signals.get(k).add(Signal.NEAR_LIMIT);
                }
            }
        }
    }

    private static boolean outer(double value, double centre, double reach, int sign) {
        return sign * (value - centre) > 2 * reach / 3;
    }
}
