package se.skyddsnat.statistics;

/** Compares places as if the same kind of people lived in them. */
public final class Standardisation {

    /** Fewer events than this make a standardised rate a lottery. */
    public static final int FEWEST_EVENTS = 10;

    private Standardisation() {}

    /**
     * The directly standardised rate with Dobson's interval.
     *
     * <p>Source: Dobson 1991. The rate is {@code Σ w x/n / Σ w}; a group without people must have no events and is refused.
     *
     * @param events counts per age group
     * @param population people or person-years per age group
     * @param standard weights of the standard population per age group
     * @param per the multiplier, for example 100 000
     * @return refused with {@link Reason#FEW_EVENTS} under ten events, {@link Reason#NO_OBSERVATIONS} when a group is empty
     * @throws IllegalArgumentException when lengths differ or a number is negative
     */
    public static Finding<Estimate> direct(
            double[] events, double[] population, double[] standard, double per, double level) {
        return direct(events, events, population, standard, per, level);
    }

    /**
     * The directly standardised rate when one person may have several events, so that counts vary more than chance.
     *
     * @param variances variance of each group's count: the sum over persons of their events squared (equals the count when nobody
     *     has more than one)
     * @return as {@link #direct(double[], double[], double[], double, double)}
     */
    public static Finding<Estimate> direct(
            double[] events, double[] variances, double[] population, double[] standard, double per, double level) {
        requireGroups(events, variances, population, standard);
        double weight = 0;
        double rate = 0;
        double variance = 0;
        double total = 0;
        for (int i = 0; i < events.length; i++) {
            if (population[i] == 0) {
                return Finding.refuse(Reason.NO_OBSERVATIONS);
            }
            double w = standard[i] / population[i];
            weight += standard[i];
            rate += w * events[i];
            variance += w * w * variances[i];
            total += events[i];
        }
        if (total < FEWEST_EVENTS) {
            return Finding.refuse(Reason.FEW_EVENTS, total, FEWEST_EVENTS);
        }
        double se = Math.sqrt(variance) / weight;
        var around = Rates.byar(total, level).shifted(-total);
        var limits = around.scaled(se / Math.sqrt(total));
        return Finding.of(
                new Estimate(rate / weight, se, Double.POSITIVE_INFINITY, limits.shifted(rate / weight)).times(per));
    }

    /**
     * Observed over expected, with exact (under ten events) or Byar's limits.
     *
     * @param observed events seen, ≥ 0
     * @param expected events expected from a reference or from a case-mix model, &gt; 0
     * @param times 1 for a ratio, 100 for an index, or the reference rate for an indirectly standardised rate
     * @return refused with {@link Reason#NO_OBSERVATIONS} when nothing was expected
     */
    public static Finding<Estimate> indirect(double observed, double expected, double times, double level) {
        return Rates.rate(observed, expected, times, level);
    }

    /** Events expected if each group had the reference's rate. */
    public static double expected(double[] population, double[] referenceEvents, double[] referencePopulation) {
        requireGroups(population, referenceEvents, referencePopulation);
        double sum = 0;
        for (int i = 0; i < population.length; i++) {
            sum += population[i] * referenceEvents[i] / referencePopulation[i];
        }
        return sum;
    }

    private static void requireGroups(double[]... columns) {
        for (double[] column : columns) {
            if (column.length != columns[0].length) {
                throw new IllegalArgumentException("groups of different length");
            }
            for (double each : column) {
                if (!(each >= 0)) {
                    throw new IllegalArgumentException("negative or missing number: " + each);
                }
            }
        }
    }
}
