package se.skyddsnat.statistics;

import java.util.OptionalLong;

/** Rounding that hides single people. */
public final class SafeRounding {

    /** At least so many different fractions must fit a published share. */
    public static final int FEWEST_FRACTIONS = 3;

    /** Steps tried for a share, finest first: 0.1, 1, 5 and 10 per cent. */
    private static final double[] STEPS = {0.001, 0.01, 0.05, 0.10};

    private SafeRounding() {}

    /**
     * A count hidden when small, else rounded to the nearest multiple.
     *
     * @param redactUpTo counts 1 to this are hidden (0 stays 0)
     * @param base multiple to round to, usually 5
     * @return empty when hidden
     */
    public static OptionalLong redacted(long count, int redactUpTo, int base) {
        if (count > 0 && count <= redactUpTo) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(nearest(count, base));
    }

    /** The nearest multiple; halves go up. */
    public static long nearest(long count, int base) {
        return Math.floorDiv(2 * count + base, 2L * base) * base;
    }

    /** Midpoint rounding by six: 0 stays 0, 1–6 become 3, 7–12 become 9 … */
    public static long midpointSix(long count) {
        return count > 0 ? Math.ceilDiv(count, 6L) * 6 - 3 : 0;
    }

    /**
     * A share with no more digits than the people behind it bear: at least three different fractions with that many people or fewer
     * round to it, so that the counts cannot be reckoned back.
     *
     * @param numerator people with the trait
     * @param denominator people in the group
     * @return 0–1, rounded to 0.1, 1, 5 or 10 per cent; refused with {@link Reason#TOO_FEW_TO_SHOW} when not even tenths hide the counts
     * @throws IllegalArgumentException when it is no share
     */
    public static Finding<Double> share(int numerator, int denominator) {
        if (denominator <= 0 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("not a share: " + numerator + " of " + denominator);
        }
        for (double step : STEPS) {
            double rounded = Math.round(numerator / (double) denominator / step) * step;
            if (fractions(rounded, step / 2, denominator) >= FEWEST_FRACTIONS) {
                return Finding.of(rounded);
            }
        }
        return Finding.refuse(Reason.TOO_FEW_TO_SHOW, SmallCounts.USUAL.fewest());
    }

    /** How many different fractions with denominators up to a size lie within reach of a published share (counting stops at 3). */
    public static int fractions(double share, double reach, int largest) {
        int found = 0;
        for (int d = 1; d <= largest; d++) {
            int from = (int) Math.ceil((share - reach) * d - 1e-9);
            int to = (int) Math.floor((share + reach) * d + 1e-9);
            for (int n = Math.max(0, from); n <= Math.min(d, to); n++) {
                if (gcd(n, d) == 1 && ++found >= FEWEST_FRACTIONS) {
                    return found;
                }
            }
        }
        return found;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
