package se.skyddsnat.statistics;

import java.util.Arrays;

/** What a measure did when lots were drawn: a lottery for scarce places, a waiting list, a trial. */
public final class RandomisedTrial {

    private RandomisedTrial() {}

    /**
     * Treated minus others with errors that allow unequal spread (HC2, which is Welch's).
     *
     * @return in the outcome's unit; refused with {@link Reason#NO_OBSERVATIONS} or {@link Reason#COLLINEAR} when a group is empty
     */
    public static Finding<Estimate> difference(double[] outcome, byte[] treated, double level) {
        return adjusted(outcome, treated, new double[0][], level);
    }

    /**
     * Treated minus others, sharpened by facts known before the lots were drawn (Lin 2013: full interaction, HC2).
     *
     * @return as {@link #difference}
     */
    public static Finding<Estimate> adjusted(double[] outcome, byte[] treated, double[][] before, double level) {
        var data = RegressionData.of(outcome, interacted(treated, before));
        return LinearRegression.fit(data, LinearRegression.Errors.HC2).map(fit -> fit.effect(1, level));
    }

    /**
     * Treated minus others when whole units drew the lot (CR1 errors, t with units − 1).
     *
     * @return refused with {@link Reason#FEW_CLUSTERS} under ten units
     */
    public static Finding<Estimate> clustered(
            double[] outcome, byte[] treated, double[][] before, int[] unit, double level) {
        var data = RegressionData.of(outcome, interacted(treated, before)).clusteredBy(unit);
        return LinearRegression.fit(data, LinearRegression.Errors.CLUSTER).map(fit -> fit.effect(1, level));
    }

    private static double[][] interacted(byte[] treated, double[][] before) {
        int p = before.length;
        double[][] facts = new double[1 + 2 * p][treated.length];
        for (int i = 0; i < treated.length; i++) {
            facts[0][i] = treated[i];
        }
        for (int j = 0; j < p; j++) {
            double mean = Means.average(before[j]);
            double[] centred = Arrays.stream(before[j]).map(v -> v - mean).toArray();
            facts[1 + j] = centred;
            for (int i = 0; i < treated.length; i++) {
                facts[1 + p + j][i] = centred[i] * treated[i];
            }
        }
        return facts;
    }
}
