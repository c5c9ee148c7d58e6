package se.skyddsnat.statistics;

/**
 * How alike the two groups are before and after weighting.
 *
 * @param before standardised difference of each fact before (treated − others, in pooled standard deviations of the groups)
 * @param after the same after weighting
 * @param treated how many people the weighted treated stand for (Kish 1965)
 * @param others how many people the weighted others stand for
 * @param treatedPeople people treated
 * @param otherPeople people not treated
 */
public record Balance(
        double[] before, double[] after, double treated, double others, int treatedPeople, int otherPeople) {

    /** A larger standardised difference after weighting forbids an effect. */
    public static final double LIMIT = 0.1;
    /** A group must stand for at least this share of itself … */
    public static final double FEWEST_SHARE = 0.2;
    /** … and at least so many people. */
    public static final int FEWEST_PEOPLE = 30;

    /**
     * Measures the balance.
     *
     * @param treated 1 or 0
     * @throws IllegalArgumentException when lengths differ
     */
    public static Balance of(byte[] treated, double[][] covariates, double[] weight) {
        double[] ones = new double[treated.length];
        java.util.Arrays.fill(ones, 1);
        double[] before = new double[covariates.length];
        double[] after = new double[covariates.length];
        for (int j = 0; j < before.length; j++) {
            SurvivalData.requireLength(treated.length, covariates[j].length);
            double scale = scale(treated, covariates[j]);
            before[j] = gap(treated, covariates[j], ones, scale);
            after[j] = gap(treated, covariates[j], weight, scale);
        }
        int people = 0;
        for (byte t : treated) {
            people += t;
        }
        return new Balance(
                before,
                after,
                effective(treated, weight, 1),
                effective(treated, weight, 0),
                people,
                treated.length - people);
    }

    /** The largest standardised difference after weighting, without sign. */
    public double worst() {
        double worst = 0;
        for (double each : after) {
            worst = Math.max(worst, Math.abs(each));
        }
        return worst;
    }

    /** This balance, or why no effect may be given. */
    public Finding<Balance> acceptable() {
        if (tooFew(treated, treatedPeople)) {
            return Finding.refuse(Reason.LOW_EFFECTIVE_SAMPLE, treated, treatedPeople);
        }
        if (tooFew(others, otherPeople)) {
            return Finding.refuse(Reason.LOW_EFFECTIVE_SAMPLE, others, otherPeople);
        }
        return worst() > LIMIT ? Finding.refuse(Reason.IMBALANCE, worst(), LIMIT) : Finding.of(this);
    }

    private static boolean tooFew(double effective, int people) {
        return effective < FEWEST_PEOPLE || effective < FEWEST_SHARE * people;
    }

    private static double effective(byte[] treated, double[] weight, int group) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < treated.length; i++) {
            if (treated[i] == group) {
                sum += weight[i];
                squares += weight[i] * weight[i];
            }
        }
        return squares == 0 ? 0 : sum * sum / squares;
    }

    private static double gap(byte[] treated, double[] x, double[] weight, double scale) {
        double[] sum = new double[2];
        double[] total = new double[2];
        for (int i = 0; i < x.length; i++) {
            sum[treated[i]] += weight[i] * x[i];
            total[treated[i]] += weight[i];
        }
        double gap = sum[1] / total[1] - sum[0] / total[0];
        return scale == 0 ? 0 : gap / scale;
    }

    private static double scale(byte[] treated, double[] x) {
        double[] n = new double[2];
        double[] sum = new double[2];
        for (int i = 0; i < x.length; i++) {
            n[treated[i]]++;
            sum[treated[i]] += x[i];
        }
        double[] square = new double[2];
        for (int i = 0; i < x.length; i++) {
            double e = x[i] - sum[treated[i]] / n[treated[i]];
            square[treated[i]] += e * e;
        }
        return Math.sqrt((square[0] / (n[0] - 1) + square[1] / (n[1] - 1)) / 2);
    }
}
