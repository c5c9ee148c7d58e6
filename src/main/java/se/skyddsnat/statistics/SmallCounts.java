package se.skyddsnat.statistics;

/**
 * Which counts may be shown without pointing at anybody.
 *
 * @param fewest smallest number of people that may be shown or left over, usually 5, 8 or 10
 */
public record SmallCounts(int fewest) {

    /** The usual rule. */
    public static final SmallCounts USUAL = new SmallCounts(5);

    public SmallCounts {
        if (fewest < 2) {
            throw new IllegalArgumentException("a rule under two people protects nobody");
        }
    }

    /**
     * Whether a share must be hidden: too few in the numerator, in its complement, or in all.
     *
     * @param numerator people with the trait
     * @param denominator people in the group
     * @param sensitive true if even "nobody" or "everybody" tells something about each of them
     */
    public boolean mustHide(long numerator, long denominator, boolean sensitive) {
        long others = denominator - numerator;
        if (numerator < 0 || others < 0) {
            throw new IllegalArgumentException("not a share: " + numerator + " of " + denominator);
        }
        boolean few = denominator < fewest && denominator > 0;
        boolean extreme = sensitive && denominator > 0 && (numerator == 0 || others == 0);
        return few || extreme || small(numerator) || small(others);
    }

    /** Whether a bare count must be hidden: above nobody but under the rule. */
    public boolean mustHide(long count) {
        return small(count);
    }

    private boolean small(long count) {
        return count > 0 && count < fewest;
    }

    /** Whether a sum of money must be hidden because its largest givers are too large a part ((n, k)-rule). */
    public static boolean dominated(double[] contribution, int largest, double share) {
        double[] sorted = contribution.clone();
        java.util.Arrays.sort(sorted);
        double total = 0;
        double top = 0;
        for (int i = 0; i < sorted.length; i++) {
            total += sorted[i];
            top += i >= sorted.length - largest ? sorted[i] : 0;
        }
        return total > 0 && top > share * total;
    }

    /** Whether the second largest giver could reckon the largest to within this share (p %-rule). */
    public static boolean reckonable(double[] contribution, double share) {
        double[] sorted = contribution.clone();
        java.util.Arrays.sort(sorted);
        int n = sorted.length;
        if (n == 0) {
            return false;
        }
        double rest = 0;
        for (int i = 0; i < n - 2; i++) {
            rest += sorted[i];
        }
        return rest < share * sorted[n - 1];
    }
}
