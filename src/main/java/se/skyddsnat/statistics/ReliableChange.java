package se.skyddsnat.statistics;

/**
 * Whether one person's change on a symptom scale is more than the scale's own noise.
 *
 * <p>Source: Jacobson &amp; Truax 1991. Higher scores mean more trouble; turn the scale otherwise.
 *
 * @param standardDeviation of the scale before help, &gt; 0
 * @param reliability of the scale, 0–1
 * @param cutOff score under which a person is counted among those without the trouble
 */
public record ReliableChange(double standardDeviation, double reliability, double cutOff) {

    /** A change must be beyond this many standard errors. */
    private static final double LIMIT = 1.96;

    /** What happened to one person; deterioration comes first because it must be shown first. */
    public enum Change {
        DETERIORATED,
        UNCHANGED,
        IMPROVED,
        RECOVERED
    }

    public ReliableChange {
        if (!(standardDeviation > 0 && reliability >= 0 && reliability < 1)) {
            throw new IllegalArgumentException("standard deviation must be positive and reliability 0-1");
        }
    }

    /** Standard error of one measurement: {@code s √(1 − r)}. */
    public double standardError() {
        return standardDeviation * Math.sqrt(1 - reliability);
    }

    /** Standard error of a difference between two measurements: {@code √2} times that of one. */
    public double differenceError() {
        return Math.sqrt(2) * standardError();
    }

    /** The reliable change index; negative is better. */
    public double index(double before, double after) {
        return (after - before) / differenceError();
    }

    /** What happened: recovered (reliably better and past the cut-off), improved, unchanged or deteriorated. */
    public Change change(double before, double after) {
        double index = index(before, after);
        if (index > LIMIT) {
            return Change.DETERIORATED;
        }
        if (index >= -LIMIT) {
            return Change.UNCHANGED;
        }
        return after < cutOff && before >= cutOff ? Change.RECOVERED : Change.IMPROVED;
    }

    /** Cut-off (a): two standard deviations from the mean of people with the trouble, towards those without. */
    public static double cutOffA(double troubledMean, double troubledDeviation, double generalMean) {
        return troubledMean + Math.signum(generalMean - troubledMean) * 2 * troubledDeviation;
    }

    /** Cut-off (b): two standard deviations from the mean of people without the trouble, towards those with it. */
    public static double cutOffB(double generalMean, double generalDeviation, double troubledMean) {
        return generalMean + Math.signum(troubledMean - generalMean) * 2 * generalDeviation;
    }

    /** Cut-off (c): between the two means, {@code (s0 M1 + s1 M0)/(s0 + s1)}. */
    public static double cutOffC(
            double generalMean, double generalDeviation, double troubledMean, double troubledDeviation) {
        return (generalDeviation * troubledMean + troubledDeviation * generalMean)
                / (generalDeviation + troubledDeviation);
    }
}
