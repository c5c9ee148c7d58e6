package se.skyddsnat.statistics;

/** How often something happens per person or per person-year, with limits that hold also for few events. */
public final class Rates {

    /** From this many events Byar's approximation is used instead of the exact limits. */
    private static final int EXACT_BELOW = 10;

    private Rates() {}

    /**
     * Limits of a count by Byar's approximation (Breslow &amp; Day 1987).
     *
     * @param events counted events, ≥ 0
     * @throws IllegalArgumentException when the count is negative
     */
    public static Interval byar(double events, double level) {
        requireCount(events);
        double z = Interval.z(level);
        double up = events + 1;
        double lower = events == 0 ? 0 : events * Math.pow(1 - 1 / (9 * events) - z / (3 * Math.sqrt(events)), 3);
        double upper = up * Math.pow(1 - 1 / (9 * up) + z / (3 * Math.sqrt(up)), 3);
        return new Interval(lower, upper, level);
    }

    /**
     * Exact limits of a Poisson count (Garwood 1936, through chi-square).
     *
     * @param events counted events, ≥ 0
     * @throws IllegalArgumentException when the count is negative
     */
    public static Interval exact(double events, double level) {
        requireCount(events);
        double tail = (1 - Interval.requireLevel(level)) / 2;
        double lower = events == 0 ? 0 : Distributions.gammaQuantile(tail, events);
        return new Interval(lower, Distributions.gammaQuantile(1 - tail, events + 1), level);
    }

    /** Limits of a count: exact below ten events, Byar's from ten. */
    public static Interval count(double events, double level) {
        return events < EXACT_BELOW ? exact(events, level) : byar(events, level);
    }

    /**
     * Events per so many people or person-years.
     *
     * @param events counted events, ≥ 0
     * @param exposure people or person-years, &gt; 0
     * @param per the multiplier, for example 1 000
     * @return refused with {@link Reason#NO_OBSERVATIONS} when there is no exposure
     * @throws IllegalArgumentException when a number is negative
     */
    public static Finding<Estimate> rate(double events, double exposure, double per, double level) {
        requireCount(exposure);
        if (exposure == 0) {
            return Finding.refuse(Reason.NO_OBSERVATIONS);
        }
        double scale = per / exposure;
        return Finding.of(new Estimate(
                events * scale,
                Math.sqrt(events) * scale,
                Double.POSITIVE_INFINITY,
                count(events, level).scaled(scale)));
    }

    /**
     * The ratio of two rates, with the exact interval that follows from the share of events in the first group.
     *
     * @return refused with {@link Reason#EMPTY_CELL} when either group has no event
     */
    public static Finding<Ratio> ratio(int events1, double exposure1, int events2, double exposure2, double level) {
        requireCount(Math.min(events1, events2));
        if (events1 == 0 || events2 == 0) {
            return Finding.refuse(Reason.EMPTY_CELL);
        }
        double scale = exposure2 / exposure1;
        double log = Math.log(events1 * scale / events2);
        return Proportions.exact(events1, events1 + events2, level).map(share -> {
            var limits = share.interval();
            var odds = new Interval(odds(limits.lower()) * scale, odds(limits.upper()) * scale, level);
            return new Ratio(Math.exp(log), Math.sqrt(1.0 / events1 + 1.0 / events2), odds);
        });
    }

    private static double odds(double p) {
        return p / (1 - p);
    }

    private static void requireCount(double events) {
        if (!(events >= 0)) {
            throw new IllegalArgumentException("not a count: " + events);
        }
    }
}
