package se.skyddsnat.statistics;

/**
 * How many were helped, when not everybody could be asked: never without how many answered.
 *
 * @param eligible people who should have been followed up
 * @param answered people whose outcome is known
 * @param helped people known to have been helped
 */
public record FollowUp(int eligible, int answered, int helped) {

    /**
     * @throws IllegalArgumentException when not helped ≤ answered ≤ eligible
     */
    public FollowUp {
        if (helped < 0 || answered < helped || eligible < answered) {
            throw new IllegalArgumentException(
                    "helped " + helped + ", answered " + answered + ", eligible " + eligible);
        }
    }

    /** The share helped among those who answered, with Wilson's interval; refused when nobody answered. */
    public Finding<Estimate> amongAnswers(double level) {
        return Proportions.wilson(helped, answered, level);
    }

    /** The share of those eligible who answered, with Wilson's interval; refused when nobody was eligible. */
    public Finding<Estimate> response(double level) {
        return Proportions.wilson(answered, eligible, level);
    }

    /**
     * Where the truth may lie whoever the silent are: from nobody to everybody of them helped, with chance added at both ends.
     *
     * @return lower Wilson limit of the worst case to upper Wilson limit of the best; refused when nobody was eligible
     */
    public Finding<Interval> bounds(double level) {
        int silent = eligible - answered;
        return Proportions.wilson(helped, eligible, level)
                .then(worst -> Proportions.wilson(helped + silent, eligible, level)
                        .map(best -> new Interval(
                                worst.interval().lower(), best.interval().upper(), level)));
    }

    /**
     * The share helped had everybody answered, each answer weighted by one over its chance of coming (Horvitz–Thompson, Hájek).
     *
     * @param helped 1 or 0 for those who answered, ignored for others
     * @param answered 1 or 0
     * @param facts background facts that may decide who answers
     * @return refused as {@link LogisticRegression#fit}, or with {@link Reason#LOW_EFFECTIVE_SAMPLE} when answers stand for too few
     */
    public static Finding<Estimate> weighted(byte[] helped, byte[] answered, double[][] facts, double level) {
        SurvivalData.requireLength(helped.length, answered.length);
        return Propensity.scores(answered, facts).then(chance -> {
            double sum = 0;
            double total = 0;
            double squares = 0;
            int people = 0;
            for (int i = 0; i < chance.length; i++) {
                double w = answered[i] / chance[i];
                people += answered[i];
                sum += w * helped[i];
                total += w;
                squares += w * w;
            }
            double effective = total * total / squares;
            if (effective < Balance.FEWEST_PEOPLE || effective < Balance.FEWEST_SHARE * people) {
                return Finding.refuse(Reason.LOW_EFFECTIVE_SAMPLE, effective, people);
            }
            return Proportions.wilson(sum / total * effective, effective, level);
        });
    }
}
