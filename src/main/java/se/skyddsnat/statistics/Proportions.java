package se.skyddsnat.statistics;

/** How large a share was helped, and by how much two shares differ, with limits that hold also for few people. */
public final class Proportions {

    private Proportions() {}

    /**
     * The share with Wilson's score interval.
     *
     * <p>Source: Wilson 1927. The numerator may be a fraction (weighted counts).
     *
     * @param numerator people with the outcome, 0 ≤ numerator ≤ denominator
     * @param denominator people who could have it
     * @param level confidence level, 0–1
     * @return the share (0–1); refused with {@link Reason#NO_OBSERVATIONS} when the denominator is 0
     * @throws IllegalArgumentException when the numerator is outside 0–denominator
     */
    public static Finding<Estimate> wilson(double numerator, double denominator, double level) {
        if (denominator == 0) {
            return Finding.refuse(Reason.NO_OBSERVATIONS);
        }
        requireShare(numerator, denominator);
        double p = numerator / denominator;
        double se = Math.sqrt(p * (1 - p) / denominator);
        var limits = wilsonLimits(numerator, denominator, level);
        return Finding.of(new Estimate(p, se, Double.POSITIVE_INFINITY, limits));
    }

    /**
     * The share with the exact interval (Clopper–Pearson 1934), wider than Wilson's on purpose.
     *
     * @return refused with {@link Reason#NO_OBSERVATIONS} when the denominator is 0
     * @throws IllegalArgumentException when the numerator is outside 0–denominator
     */
    public static Finding<Estimate> exact(int numerator, int denominator, double level) {
        if (denominator == 0) {
            return Finding.refuse(Reason.NO_OBSERVATIONS);
        }
        requireShare(numerator, denominator);
        double tail = (1 - Interval.requireLevel(level)) / 2;
        int misses = denominator - numerator;
        double lower = numerator == 0 ? 0 : Distributions.betaQuantile(tail, numerator, misses + 1.0);
        double upper = misses == 0 ? 1 : Distributions.betaQuantile(1 - tail, numerator + 1.0, misses);
        double p = (double) numerator / denominator;
        double se = Math.sqrt(p * (1 - p) / denominator);
        return Finding.of(new Estimate(p, se, Double.POSITIVE_INFINITY, new Interval(lower, upper, level)));
    }

    /**
     * First share minus second share of two separate groups, with the hybrid score interval.
     *
     * <p>Source: Newcombe 1998, method 10 (no continuity correction).
     *
     * @return the difference (−1 to 1); refused with {@link Reason#NO_OBSERVATIONS} when a group is empty
     * @throws IllegalArgumentException when a numerator is outside its group
     */
    public static Finding<Estimate> difference(double x1, double n1, double x2, double n2, double level) {
        if (n1 == 0 || n2 == 0) {
            return Finding.refuse(Reason.NO_OBSERVATIONS);
        }
        requireShare(x1, n1);
        requireShare(x2, n2);
        double p1 = x1 / n1;
        double p2 = x2 / n2;
        var first = wilsonLimits(x1, n1, level);
        var second = wilsonLimits(x2, n2, level);
        double lower = p1 - p2 - Math.hypot(p1 - first.lower(), second.upper() - p2);
        double upper = p1 - p2 + Math.hypot(first.upper() - p1, p2 - second.lower());
        double se = Math.sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2);
        return Finding.of(new Estimate(p1 - p2, se, Double.POSITIVE_INFINITY, new Interval(lower, upper, level)));
    }

    static Interval wilsonLimits(double x, double n, double level) {
        double z = Interval.z(level);
        double z2 = z * z;
        double root = z * Math.sqrt(z2 + 4 * x * (1 - x / n));
        double width = 2 * (n + z2);
        // At the very ends the limit is 0 or 1 by algebra; rounding must not push it outside.
        double lower = x == 0 ? 0 : Math.max(0, (2 * x + z2 - root) / width);
        double upper = x == n ? 1 : Math.min(1, (2 * x + z2 + root) / width);
        return new Interval(lower, upper, level);
    }

    private static void requireShare(double x, double n) {
        if (!(n > 0 && x >= 0 && x <= n)) {
            throw new IllegalArgumentException("not a share: " + x + " of " + n);
        }
    }
}
