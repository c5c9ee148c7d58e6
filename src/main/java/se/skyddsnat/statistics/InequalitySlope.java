package se.skyddsnat.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * How much better off the best-placed areas are than the worst-placed, over the whole ladder and not only its ends.
 *
 * <p>Source: the slope and relative index of inequality (Mackenbach &amp; Kunst 1997; weighting as public health agencies do it): groups
 * from most to least deprived, regression of the value on the share of people ranked below, weighted by population.
 *
 * @param slope difference between the two ends of the ladder, in the unit of the values
 * @param relative the better end divided by the worse end
 * @param intercept fitted value at the worst-placed end
 */
public record InequalitySlope(Estimate slope, Interval relative, double relativeValue, double intercept) {

    /** On which scale the line is straight. */
    public enum Scale {
        PLAIN,
        LOG,
        LOGIT;

        private double there(double value) {
            return switch (this) {
                case PLAIN -> value;
                case LOG -> Math.log(value);
                case LOGIT -> Math.log(value / (1 - value));
            };
        }

        private double back(double value) {
            return switch (this) {
                case PLAIN -> value;
                case LOG -> Math.exp(value);
                case LOGIT -> 1 / (1 + Math.exp(-value));
            };
        }

        private double slope(double value) {
            return switch (this) {
                case PLAIN -> 1;
                case LOG -> value;
                case LOGIT -> value * (1 - value);
            };
        }
    }

    /**
     * Fits the ladder. Limits come from the standard errors of the groups by the delta method; on a transformed scale they are up to
     * 7 % narrower than published ones, and are not to be relied upon yet.
     *
     * @param population people in each group, most deprived first
     * @param value value of each group
     * @param standardError standard error of each value on the chosen scale
     * @return refused with {@link Reason#FEW_STUDIES} under three groups, {@link Reason#NO_OBSERVATIONS} when a group is empty
     * @throws IllegalArgumentException when lengths differ
     */
    public static Finding<InequalitySlope> of(
            double[] population, double[] value, double[] standardError, Scale scale, double level) {
        int n = population.length;
        if (value.length != n || standardError.length != n) {
            throw new IllegalArgumentException("groups of different length");
        }
        if (n < 3) {
            return Finding.refuse(Reason.FEW_STUDIES, n, 3);
        }
        for (double people : population) {
            if (!(people > 0)) {
                return Finding.refuse(Reason.NO_OBSERVATIONS);
            }
        }
        return Finding.of(fit(population, value, standardError, scale, level));
    }

    private static InequalitySlope fit(double[] people, double[] value, double[] error, Scale scale, double level) {
        double[] rank = ranks(people);
        double total = Means.average(people) * people.length;
        double[] share = new double[people.length];
        double mean = 0;
        double square = 0;
        for (int i = 0; i < rank.length; i++) {
            share[i] = people[i] / total;
            mean += share[i] * rank[i];
            square += share[i] * rank[i] * rank[i];
        }
        double spread = square - mean * mean;
        double b = 0;
        double a = 0;
        double vb = 0;
        double va = 0;
        double cab = 0;
        for (int i = 0; i < rank.length; i++) {
            double cb = share[i] * (rank[i] - mean) / spread;
            double ca = share[i] - cb * mean;
            double y = scale.there(value[i]);
            double v = error[i] * error[i];
            b += cb * y;
            a += ca * y;
            vb += cb * cb * v;
            va += ca * ca * v;
            cab += ca * cb * v;
        }
        return ofLine(a, b, va, vb, cab, scale, level);
    }

    private static InequalitySlope ofLine(
            double a, double b, double va, double vb, double cab, Scale scale, double level) {
        double worst = scale.back(a);
        double best = scale.back(a + b);
        double gb = scale.slope(best);
        double ga = gb - scale.slope(worst);
        double se = Math.sqrt(ga * ga * va + gb * gb * vb + 2 * ga * gb * cab);
        // Ratio on the log scale: d ln(best) − d ln(worst).
        double rb = gb / best;
        double ra = rb - scale.slope(worst) / worst;
        double logSe = Math.sqrt(ra * ra * va + rb * rb * vb + 2 * ra * rb * cab);
        DoubleUnaryOperator limit = z -> best / worst * Math.exp(z * logSe);
        double z = Interval.z(level);
        var relative = new Interval(limit.applyAsDouble(-z), limit.applyAsDouble(z), level);
        return new InequalitySlope(Estimate.normal(best - worst, se, level), relative, best / worst, worst);
    }

    /** Midpoint of each group on the ladder from 0 to 1. */
    private static double[] ranks(double[] people) {
        double total = Means.average(people) * people.length;
        double[] rank = new double[people.length];
        double below = 0;
        for (int i = 0; i < people.length; i++) {
            rank[i] = (below + people[i] / 2) / total;
            below += people[i];
        }
        return rank;
    }
}
