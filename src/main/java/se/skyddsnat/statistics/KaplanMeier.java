package se.skyddsnat.statistics;

import java.util.Arrays;

/**
 * How long people stay without the outcome, counting also those who were followed only part of the way.
 *
 * <p>Only for one kind of end: where people can leave in other ways that make the outcome impossible (death, moving abroad), use
 * {@link AalenJohansen}. Whole-number times are counted in one pass, others sorted.
 */
public final class KaplanMeier {

    private KaplanMeier() {}

    /**
     * The curve of one group.
     *
     * @param time follow-up, ≥ 0, any unit
     * @param event 1 if the outcome came then, 0 if the person left without it
     * @return refused with {@link Reason#NO_OBSERVATIONS} when nobody was followed
     * @throws IllegalArgumentException when lengths differ, a time is negative or missing, or a state is not 0 or 1
     */
    public static Finding<SurvivalCurve> of(double[] time, byte[] event) {
        return byGroup(time, event, new int[0], 1)[0];
    }

    /** The curves of several groups in one pass: {@code group[i]} is 0..groups−1; an empty array means one group. */
    @SuppressWarnings("unchecked")
    public static Finding<SurvivalCurve>[] byGroup(double[] time, byte[] event, int[] group, int groups) {
        var tables = EventTable.byGroup(time, event, group.length == 0 ? null : group, groups);
        return Arrays.stream(tables).map(KaplanMeier::curve).toArray(Finding[]::new);
    }

    static Finding<SurvivalCurve> curve(EventTable table) {
        if (table.causes() > 1) {
            throw new IllegalArgumentException("more than one kind of end: use Aalen-Johansen");
        }
        return table.size() == 0 ? Finding.refuse(Reason.NO_OBSERVATIONS) : Finding.of(steps(table));
    }

    private static SurvivalCurve steps(EventTable table) {
        int steps = 0;
        for (int i = 0; i < table.size(); i++) {
            steps += table.happened()[1][i] > 0 ? 1 : 0;
        }
        var c = new SurvivalCurve(
                new double[steps],
                new int[steps],
                new int[steps],
                new double[steps],
                new double[steps],
                new double[steps],
                new double[steps],
                table.time()[table.size() - 1]);
        fill(table, c);
        return c;
    }

    private static void fill(EventTable table, SurvivalCurve c) {
        double s = 1;
        double green = 0;
        double hazard = 0;
        double variance = 0;
        for (int i = 0, k = 0; i < table.size(); i++) {
            double d = table.happened()[1][i];
            double n = table.atRisk()[i];
            if (d == 0) {
                continue;
            }
            s *= (n - d) / n;
            green += d / (n * (n - d));
            hazard += d / n;
            variance += d / (n * n);
            c.time()[k] = table.time()[i];
            c.atRisk()[k] = table.atRisk()[i];
            c.events()[k] = (int) d;
            c.survival()[k] = s;
            c.greenwood()[k] = green;
            c.hazard()[k] = hazard;
            c.hazardVariance()[k++] = variance;
        }
    }
}
