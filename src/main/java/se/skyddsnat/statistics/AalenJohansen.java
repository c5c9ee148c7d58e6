package se.skyddsnat.statistics;

import java.util.Arrays;

/**
 * How many had each kind of outcome by each time, when one kind of end makes the others impossible.
 *
 * <p>Source: Aalen &amp; Johansen 1978; variance by the delta method (Marubini &amp; Valsecchi 1995). One minus Kaplan–Meier would count
 * those who died or moved as if they could still come back, and so promise too much.
 */
public final class AalenJohansen {

    private AalenJohansen() {}

    /**
     * The curves of one group, one for each cause 1..causes.
     *
     * @param time follow-up, ≥ 0, any unit
     * @param state 0 = left without any outcome, 1.. = which outcome
     * @return refused with {@link Reason#NO_OBSERVATIONS} when nobody was followed
     * @throws IllegalArgumentException when lengths differ or a time is negative or missing
     */
    public static Finding<CumulativeIncidence[]> of(double[] time, byte[] state) {
        return curves(EventTable.of(time, state));
    }

    /** The curves of several groups in one pass; {@code group[i]} is 0..groups−1. */
    @SuppressWarnings("unchecked")
    public static Finding<CumulativeIncidence[]>[] byGroup(double[] time, byte[] state, int[] group, int groups) {
        return Arrays.stream(EventTable.byGroup(time, state, group, groups))
                .map(AalenJohansen::curves)
                .toArray(Finding[]::new);
    }

    static Finding<CumulativeIncidence[]> curves(EventTable table) {
        if (table.size() == 0) {
            return Finding.refuse(Reason.NO_OBSERVATIONS);
        }
        var curves = new CumulativeIncidence[table.causes()];
        for (int c = 1; c <= curves.length; c++) {
            curves[c - 1] = curve(table, c);
        }
        return Finding.of(curves);
    }

    private static CumulativeIncidence curve(EventTable table, int cause) {
        int n = table.size();
        double[] incidence = new double[n];
        double[] variance = new double[n];
        double before = 1;
        double f = 0;
        // Sums of a = d/(n(n−d)) and b = S d₁/n², with powers of F, let the double sum be done in one pass.
        double a = 0;
        double af = 0;
        double aff = 0;
        double own = 0;
        double b = 0;
        double bf = 0;
        for (int i = 0; i < n; i++) {
            double risk = table.atRisk()[i];
            double all = table.events(i);
            double d = table.of(cause, i);
            f += before * d / risk;
            double step = all < risk ? all / (risk * (risk - all)) : 0;
            double cross = before * d / (risk * risk);
            a += step;
            af += step * f;
            aff += step * f * f;
            own += before * before * (risk - d) / risk * d / (risk * risk);
            b += cross;
            bf += cross * f;
            incidence[i] = f;
            variance[i] = Math.max(0, f * f * a - 2 * f * af + aff + own - 2 * (f * b - bf));
            before *= (risk - all) / risk;
        }
        return new CumulativeIncidence(cause, table.time(), incidence, variance, table.time()[n - 1]);
    }
}
