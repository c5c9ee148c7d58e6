package se.skyddsnat.statistics;

/**
 * Two groups and an outcome that happened or not.
 *
 * @param helpedTreated people with the measure and the outcome
 * @param otherTreated people with the measure without the outcome
 * @param helpedControl people without the measure and with the outcome
 * @param otherControl people without the measure and without the outcome
 */
public record TwoByTwo(long helpedTreated, long otherTreated, long helpedControl, long otherControl) {

    /** Probabilities this close to the observed table's count as equally unlikely. */
    private static final double TIE = 1e-7;

    public TwoByTwo {
        if (Math.min(Math.min(helpedTreated, otherTreated), Math.min(helpedControl, otherControl)) < 0) {
            throw new IllegalArgumentException("negative count");
        }
    }

    private double treated() {
        return helpedTreated + otherTreated;
    }

    private double control() {
        return helpedControl + otherControl;
    }

    /** Risk ratio with Katz's log interval (1978); refused with {@link Reason#EMPTY_CELL} when a group has no outcome. */
    public Finding<Ratio> riskRatio(double level) {
        if (helpedTreated == 0 || helpedControl == 0) {
            return Finding.refuse(Reason.EMPTY_CELL);
        }
        double log = Math.log(helpedTreated / treated()) - Math.log(helpedControl / control());
        double variance = 1.0 / helpedTreated - 1 / treated() + 1.0 / helpedControl - 1 / control();
        return Finding.of(Ratio.ofLog(log, Math.sqrt(variance), level));
    }

    /** Odds ratio with Woolf's log interval (1955); refused with {@link Reason#EMPTY_CELL} when any cell is 0. */
    public Finding<Ratio> oddsRatio(double level) {
        if (helpedTreated == 0 || otherTreated == 0 || helpedControl == 0 || otherControl == 0) {
            return Finding.refuse(Reason.EMPTY_CELL);
        }
        double log = Math.log((double) helpedTreated / otherTreated) - Math.log((double) helpedControl / otherControl);
        double variance = 1.0 / helpedTreated + 1.0 / otherTreated + 1.0 / helpedControl + 1.0 / otherControl;
        return Finding.of(Ratio.ofLog(log, Math.sqrt(variance), level));
    }

    /** Risk difference with Newcombe's interval (1998, method 10); refused when a group is empty. */
    public Finding<Estimate> riskDifference(double level) {
        return Proportions.difference(helpedTreated, treated(), helpedControl, control(), level);
    }

    /**
     * How many must get the measure for one more (negative: one less) to have the outcome.
     *
     * @return refused with {@link Reason#DIFFERENCE_HOLDS_ZERO} when the interval of the difference holds 0 (Altman 1998)
     */
    public Finding<Estimate> numberNeededToTreat(double level) {
        return riskDifference(level).then(difference -> {
            var limits = difference.interval();
            if (limits.holds(0)) {
                return Finding.refuse(Reason.DIFFERENCE_HOLDS_ZERO);
            }
            double value = 1 / difference.value();
            double se = difference.standardError() * value * value;
            var turned = new Interval(1 / limits.upper(), 1 / limits.lower(), level);
            return Finding.of(new Estimate(value, se, Double.POSITIVE_INFINITY, turned));
        });
    }

    /** Pearson's chi-square test, without or with Yates' correction; refused when a row or column is empty. */
    public Finding<TestResult> chiSquare(boolean yates) {
        double helped = helpedTreated + helpedControl;
        double other = otherTreated + otherControl;
        double margins = treated() * control() * helped * other;
        if (margins == 0) {
            return Finding.refuse(Reason.EMPTY_CELL);
        }
        double n = helped + other;
        double gap = Math.abs((double) helpedTreated * otherControl - (double) otherTreated * helpedControl);
        double used = yates ? Math.max(0, gap - n / 2) : gap;
        return Finding.of(TestResult.chiSquare(n * used * used / margins, 1));
    }

    /** Fisher's exact test, two-sided: all tables with the same margins that are no likelier than this one. */
    public TestResult fisher() {
        long helped = helpedTreated + helpedControl;
        long lowest = Math.max(0, helped - (long) control());
        long highest = Math.min(helped, (long) treated());
        double observed = logProbability(helpedTreated, helped);
        double p = 0;
        for (long k = lowest; k <= highest; k++) {
            double log = logProbability(k, helped);
            p += log <= observed + TIE ? Math.exp(log) : 0;
        }
        return TestResult.exact(helpedTreated, p);
    }

    private double logProbability(long k, long helped) {
        return Distributions.logChoose(treated(), k)
                + Distributions.logChoose(control(), helped - k)
                - Distributions.logChoose(treated() + control(), helped);
    }
}
