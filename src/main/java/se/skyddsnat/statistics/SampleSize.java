package se.skyddsnat.statistics;

/** How many people are needed before the question is worth asking. Two-sided tests; answers are not rounded, so round up. */
public final class SampleSize {

    private SampleSize() {}

    /**
     * People per arm to tell two shares apart (Fleiss 1981, pooled variance under no difference, no continuity correction).
     *
     * @param p1 expected share with the measure, 0–1
     * @param p2 expected share without, 0–1, not equal to p1
     * @param alpha risk of a false yes, usually 0.05
     * @param power chance of finding the difference, usually 0.8
     * @throws IllegalArgumentException when a number is outside 0–1 or the shares are equal
     */
    public static double proportionsPerArm(double p1, double p2, double alpha, double power) {
        if (!(p1 > 0 && p1 < 1 && p2 > 0 && p2 < 1) || p1 == p2) {
            throw new IllegalArgumentException("two different shares between 0 and 1 are needed");
        }
        double mean = (p1 + p2) / 2;
        double root = zAlpha(alpha) * Math.sqrt(2 * mean * (1 - mean))
                + zPower(power) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
        return root * root / ((p1 - p2) * (p1 - p2));
    }

    /** People per arm to tell two means apart: {@code 2 (z σ/δ)²}. */
    public static double meansPerArm(double difference, double standardDeviation, double alpha, double power) {
        double z = (zAlpha(alpha) + zPower(power)) * standardDeviation / difference;
        return 2 * z * z;
    }

    /** Events in all, with equal arms, to find a hazard ratio (Schoenfeld 1983): {@code 4 z²/ln² HR}. */
    public static double survivalEvents(double hazardRatio, double alpha, double power) {
        double z = (zAlpha(alpha) + zPower(power)) / Math.log(hazardRatio);
        return 4 * z * z;
    }

    /** How many times more people are needed because neighbours are alike: {@code 1 + (m − 1) ICC}. */
    public static double designEffect(double clusterSize, double intraclassCorrelation) {
        return 1 + (clusterSize - 1) * intraclassCorrelation;
    }

    /** The smallest rise over {@code p2} that so many per arm can find; NaN when even certainty for all would not show. */
    public static double detectableShare(double perArm, double p2, double alpha, double power) {
        double low = p2 + 1e-12;
        double high = 1 - 1e-12;
        if (proportionsPerArm(high, p2, alpha, power) > perArm) {
            return Double.NaN;
        }
        for (int i = 0; i < 200 && high - low > 1e-14; i++) {
            double middle = (low + high) / 2;
            if (proportionsPerArm(middle, p2, alpha, power) > perArm) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double zAlpha(double alpha) {
        return Interval.z(1 - alpha);
    }

    private static double zPower(double power) {
        return Distributions.normalQuantile(power);
    }
}
