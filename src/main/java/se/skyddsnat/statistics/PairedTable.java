package se.skyddsnat.statistics;

/**
 * The same people, or matched pairs, asked twice: yes or no each time.
 *
 * @param both yes both times
 * @param onlyFirst yes the first time only
 * @param onlySecond yes the second time only
 * @param neither no both times
 */
public record PairedTable(long both, long onlyFirst, long onlySecond, long neither) {

    public PairedTable {
        if (Math.min(Math.min(both, onlyFirst), Math.min(onlySecond, neither)) < 0) {
            throw new IllegalArgumentException("negative count");
        }
    }

    /** McNemar's test (1947) without continuity correction; refused when nobody changed. */
    public Finding<TestResult> mcNemar() {
        double changed = onlyFirst + onlySecond;
        if (changed == 0) {
            return Finding.refuse(Reason.NO_OBSERVATIONS);
        }
        double gap = onlyFirst - onlySecond;
        return Finding.of(TestResult.chiSquare(gap * gap / changed, 1));
    }

    /** The exact two-sided version of McNemar's test, for few who changed; refused when nobody changed. */
    public Finding<TestResult> exact() {
        long changed = onlyFirst + onlySecond;
        if (changed == 0) {
            return Finding.refuse(Reason.NO_OBSERVATIONS);
        }
        long fewer = Math.min(onlyFirst, onlySecond);
        double p = 2 * Distributions.binomialCdf(Math.toIntExact(fewer), Math.toIntExact(changed), 0.5);
        return Finding.of(TestResult.exact(fewer, p));
    }

    /**
     * Share yes first minus share yes second, with the paired score interval (Newcombe 1998, paired method 10).
     *
     * @return −1 to 1; refused with {@link Reason#NO_OBSERVATIONS} when the table is empty
     */
    public Finding<Estimate> difference(double level) {
        double n = both + onlyFirst + onlySecond + neither;
        if (n == 0) {
            return Finding.refuse(Reason.NO_OBSERVATIONS);
        }
        double p1 = (both + onlyFirst) / n;
        double p2 = (both + onlySecond) / n;
        var first = Proportions.wilsonLimits(both + onlyFirst, n, level);
        var second = Proportions.wilsonLimits(both + onlySecond, n, level);
        double phi = correlation(n);
        double down = reach(p1 - first.lower(), second.upper() - p2, phi);
        double up = reach(first.upper() - p1, p2 - second.lower(), phi);
        double se = Math.sqrt(onlyFirst + onlySecond - (p1 - p2) * (p1 - p2) * n) / n;
        var limits = new Interval(p1 - p2 - down, p1 - p2 + up, level);
        return Finding.of(new Estimate(p1 - p2, se, Double.POSITIVE_INFINITY, limits));
    }

    private static double reach(double a, double b, double phi) {
        return Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b));
    }

    private double correlation(double n) {
        double margins =
                (double) (both + onlyFirst) * (onlySecond + neither) * (both + onlySecond) * (onlyFirst + neither);
        double cross = (double) both * neither - (double) onlyFirst * onlySecond;
        if (margins == 0) {
            return 0;
        }
        // Newcombe's correction keeps a positive correlation from being overstated.
        return (cross > 0 ? Math.max(cross - n / 2, 0) : cross) / Math.sqrt(margins);
    }
}
