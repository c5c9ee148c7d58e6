package se.skyddsnat.statistics;

import java.util.OptionalInt;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * Sounds an alarm soon after breakdowns become more (or fewer) than the people's own risks explain.
 *
 * <p>Source: Steiner 2000: each person adds {@code log(OR^y / (1 − p + OR p))}, the sum never under 0.
 *
 * @param sum after each person
 * @param alarm first person at which the sum reached the limit, if any
 */
public record RiskAdjustedCusum(double[] sum, OptionalInt alarm) {

    /**
     * Follows people in the order they came.
     *
     * @param risk each person's expected probability of the outcome, 0–1
     * @param outcome 1 or 0
     * @param oddsRatio the change to look for: 2 = odds doubled, 0.5 = halved
     * @param limit at which to sound the alarm; see {@link #runLength}
     * @throws IllegalArgumentException when lengths differ, a risk is outside 0–1, or the odds ratio is 1 or not positive
     */
    public static RiskAdjustedCusum of(double[] risk, byte[] outcome, double oddsRatio, double limit) {
        SurvivalData.requireLength(risk.length, outcome.length);
        requireChange(oddsRatio);
        double[] sum = new double[risk.length];
        double s = 0;
        for (int i = 0; i < sum.length; i++) {
            s = Math.max(0, s + weight(risk[i], outcome[i], oddsRatio));
            sum[i] = s;
        }
        return new RiskAdjustedCusum(
                sum, IntStream.range(0, sum.length).filter(i -> sum[i] >= limit).findFirst());
    }

    /** What one person adds. */
    static double weight(double risk, int outcome, double oddsRatio) {
        if (!(risk >= 0 && risk <= 1)) {
            throw new IllegalArgumentException("not a probability: " + risk);
        }
        return outcome * Math.log(oddsRatio) - Math.log(1 - risk + oddsRatio * risk);
    }

    /**
     * How many people pass, on average, before an alarm when nothing has changed: choose the limit so that this is long enough.
     *
     * @param risk risks to draw people from
     * @param rounds simulated runs, for example 1 000
     * @param seed so that the answer can be repeated
     */
    public static double runLength(double[] risk, double oddsRatio, double limit, int rounds, long seed) {
        requireChange(oddsRatio);
        var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double total = 0;
        for (int r = 0; r < rounds; r++) {
            double s = 0;
            while (s < limit) {
                double p = risk[dice.nextInt(risk.length)];
                s = Math.max(0, s + weight(p, dice.nextDouble() < p ? 1 : 0, oddsRatio));
                total++;
            }
        }
        return total / rounds;
    }

    private static void requireChange(double oddsRatio) {
        if (!(oddsRatio > 0) || oddsRatio == 1) {
            throw new IllegalArgumentException("an odds ratio other than 1 is needed: " + oddsRatio);
        }
    }
}
