package se.skyddsnat.statistics;

/**
 * How strong something unmeasured must be, towards both measure and outcome, to explain an association away.
 *
 * <p>Source: VanderWeele &amp; Ding 2017: {@code RR + √(RR(RR−1))}.
 *
 * @param point for the estimate itself, ≥ 1
 * @param limit for the confidence limit nearest no effect; 1 when the interval holds no effect
 */
public record EValue(double point, double limit) {

    /** The E-value of a risk ratio (or of a rate or hazard ratio of a rare outcome). */
    public static EValue ofRiskRatio(Ratio ratio) {
        double nearest =
                ratio.value() >= 1 ? ratio.interval().lower() : ratio.interval().upper();
        boolean holdsOne = ratio.interval().holds(1);
        return new EValue(of(ratio.value()), holdsOne ? 1 : of(nearest));
    }

    /** The E-value of an odds ratio of a common outcome: the risk ratio is taken as its square root. */
    public static EValue ofCommonOddsRatio(Ratio ratio) {
        var limits = ratio.interval();
        var roots = new Interval(Math.sqrt(limits.lower()), Math.sqrt(limits.upper()), limits.level());
        return ofRiskRatio(new Ratio(Math.sqrt(ratio.value()), ratio.logStandardError() / 2, roots));
    }

    /** The E-value of a standardised mean difference: the risk ratio is taken as {@code exp(0.91 d)}. */
    public static EValue ofStandardisedDifference(Estimate d) {
        double se = 0.91 * d.standardError();
        return ofRiskRatio(new Ratio(
                Math.exp(0.91 * d.value()), se, d.interval().scaled(0.91).exponentiated()));
    }

    /**
     * The E-value of a bare risk ratio.
     *
     * @throws IllegalArgumentException when the ratio is not positive
     */
    public static double of(double riskRatio) {
        if (!(riskRatio > 0)) {
            throw new IllegalArgumentException("not a ratio: " + riskRatio);
        }
        double rr = riskRatio >= 1 ? riskRatio : 1 / riskRatio;
        return rr + Math.sqrt(rr * (rr - 1));
    }
}
