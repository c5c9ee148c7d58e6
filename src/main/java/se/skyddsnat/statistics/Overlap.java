package se.skyddsnat.statistics;

/**
 * How far the two groups' propensities cover the same ground, for the overlap plot.
 *
 * @param treated treated people in each of the equally wide classes from 0 to 1
 * @param others the same for the others
 * @param common share of the treated whose propensity lies within the others' range
 */
public record Overlap(int[] treated, int[] others, double common) {

    /**
     * Counts the propensities in classes.
     *
     * @param classes number of classes, at least 1
     */
    public static Overlap of(byte[] treated, double[] propensity, int classes) {
        SurvivalData.requireLength(treated.length, propensity.length);
        int[][] count = new int[2][classes];
        double low = 1;
        double high = 0;
        for (int i = 0; i < treated.length; i++) {
            count[treated[i]][Math.min(classes - 1, (int) (propensity[i] * classes))]++;
            if (treated[i] == 0) {
                low = Math.min(low, propensity[i]);
                high = Math.max(high, propensity[i]);
            }
        }
        double inside = 0;
        double all = 0;
        for (int i = 0; i < treated.length; i++) {
            all += treated[i];
            inside += treated[i] == 1 && propensity[i] >= low && propensity[i] <= high ? 1 : 0;
        }
        return new Overlap(count[1], count[0], inside / all);
    }
}
