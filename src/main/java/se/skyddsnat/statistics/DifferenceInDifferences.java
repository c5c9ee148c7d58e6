package se.skyddsnat.statistics;

import java.util.Arrays;

/** What a measure did where it began, measured against how things went where it did not begin. */
public final class DifferenceInDifferences {

    private DifferenceInDifferences() {}

    /**
     * Two groups, before and after, by least squares with an interaction.
     *
     * @param data outcome and facts to adjust for, with clusters if errors are to be cluster-robust
     * @param group 1 where the measure began, else 0
     * @param after 1 for rows after the start, else 0
     * @return change in the group minus change in the others, in the outcome's unit; refused with {@link Reason#COLLINEAR} when one of
     *     the four cells is empty, or as {@link LinearRegression#fit}
     */
    public static Finding<Estimate> twoByTwo(
            RegressionData data, byte[] group, byte[] after, LinearRegression.Errors errors, double level) {
        int n = data.size();
        SurvivalData.requireLength(n, group.length);
        SurvivalData.requireLength(n, after.length);
        double[][] facts = new double[3 + data.covariates().length][n];
        for (int i = 0; i < n; i++) {
            facts[0][i] = group[i];
            facts[1][i] = after[i];
            facts[2][i] = group[i] * after[i];
        }
        System.arraycopy(data.covariates(), 0, facts, 3, data.covariates().length);
        var full = new RegressionData(data.outcome(), facts, data.weight(), data.offset(), data.cluster());
        return LinearRegression.fit(full, errors).map(fit -> fit.effect(3, level));
    }

    /**
     * The same people or units measured before and after: the mean change in the group minus that in the others, each with its own spread.
     *
     * @return refused with {@link Reason#NO_OBSERVATIONS} when a group has fewer than two
     */
    public static Finding<Estimate> ofChanges(double[] changeInGroup, double[] changeInOthers, double level) {
        return Means.welchDifference(changeInGroup, changeInOthers, level);
    }

    /**
     * Two-way fixed effects over a whole panel, shown only as a contrast: where places begin at different times it mixes already-helped
     * places into the comparison (Goodman-Bacon 2021), so {@link StaggeredStart} is the answer.
     *
     * @param outcome one row for each unit, one number for each period
     * @param treated 1 when the unit has begun in that period
     * @return cluster-robust by unit; refused with {@link Reason#FEW_CLUSTERS} under ten units or {@link Reason#COLLINEAR}
     */
    public static Finding<Estimate> twoWay(double[][] outcome, byte[][] treated, double level) {
        int units = outcome.length;
        int periods = units == 0 ? 0 : outcome[0].length;
        double[] y = new double[units * periods];
        double[] d = new double[y.length];
        int[] unit = new int[y.length];
        for (int i = 0; i < units; i++) {
            for (int t = 0; t < periods; t++) {
                unit[i * periods + t] = i;
            }
        }
        within(outcome, y);
        within(Arrays.stream(treated).map(DifferenceInDifferences::numbers).toArray(double[][]::new), d);
        return LinearRegression.fit(RegressionData.of(y, d).clusteredBy(unit), LinearRegression.Errors.CLUSTER)
                .map(fit -> fit.effect(1, level));
    }

    private static double[] numbers(byte[] row) {
        double[] numbers = new double[row.length];
        for (int t = 0; t < row.length; t++) {
            numbers[t] = row[t];
        }
        return numbers;
    }

    /** Takes away unit and period means of a balanced panel. */
    private static void within(double[][] panel, double[] flat) {
        int periods = panel.length == 0 ? 0 : panel[0].length;
        double[] period = new double[periods];
        double[] mean = new double[panel.length];
        double all = 0;
        for (int i = 0; i < panel.length; i++) {
            mean[i] = Means.average(panel[i]);
            all += mean[i] / panel.length;
            for (int t = 0; t < periods; t++) {
                period[t] += panel[i][t] / panel.length;
            }
        }
        for (int i = 0; i < panel.length; i++) {
            for (int t = 0; t < periods; t++) {
                flat[i * periods + t] = panel[i][t] - mean[i] - period[t] + all;
            }
        }
    }
}
