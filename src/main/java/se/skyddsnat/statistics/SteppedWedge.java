package se.skyddsnat.statistics;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * What a measure did when units began in an order drawn by lot.
 *
 * <p>Source: Hussey &amp; Hughes 2007: period fixed effects, unit random intercepts, restricted likelihood. With few units the p-value comes
 * from drawing the order of starts again and again (Wang &amp; De Gruttola 2017).
 *
 * @param effect in the outcome's unit
 * @param permutation how often another order of starts would have given at least as large an effect
 * @param intraclassCorrelation share of variation between units
 */
public record SteppedWedge(Estimate effect, TestResult permutation, double intraclassCorrelation) {

    /** Orders drawn for the permutation test, besides the real one. */
    public static final int DRAWS = 1999;

    /** Under this many units the model's own p-value is not to be used. */
    public static final int FEWEST_UNITS = 6;

    /**
     * Fits the model and draws the lots again.
     *
     * @param outcome any number, or 0/1, for each person or for each unit and period
     * @param unit 0..units−1
     * @param period 0..periods−1
     * @param start first period with the measure, for each unit; periods or more = never
     * @param seed of the draws, so that the answer can be repeated
     * @return refused with {@link Reason#FEW_CLUSTERS} under six units, {@link Reason#NO_COMPARISON} when all began at once, or
     *     {@link Reason#COLLINEAR}
     */
    public static Finding<SteppedWedge> of(
            double[] outcome, int[] unit, int[] period, int[] start, double level, long seed) {
        if (start.length < FEWEST_UNITS) {
            return Finding.refuse(Reason.FEW_CLUSTERS, start.length, FEWEST_UNITS);
        }
        if (Arrays.stream(start).distinct().count() < 2) {
            return Finding.refuse(Reason.NO_COMPARISON);
        }
        return RandomIntercept.fit(design(outcome, unit, period, start), true).map(fit -> {
            double ratio = fit.unitVariance() / fit.residualVariance();
            var test = permute(outcome, unit, period, start, fit.effects()[1], ratio, seed);
            // Few units: the error itself is uncertain, so Student's t with units − 2 (Hemming 2018).
            var effect =
                    Estimate.student(fit.effects()[1], Math.sqrt(fit.covariance()[1][1]), start.length - 2.0, level);
            return new SteppedWedge(effect, test, fit.intraclassCorrelation());
        });
    }

    /**
     * Draws an order of starts: each unit a wave, the waves as equal as can be.
     *
     * @return the wave 0..waves−1 of each unit
     */
    public static int[] draw(int units, int waves, long seed) {
        int[] wave = new int[units];
        Arrays.setAll(wave, u -> u % waves);
        shuffle(wave, RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        return wave;
    }

    private static RegressionData design(double[] outcome, int[] unit, int[] period, int[] start) {
        int periods = Arrays.stream(period).max().orElse(0) + 1;
        double[][] facts = new double[periods][outcome.length];
        for (int i = 0; i < outcome.length; i++) {
            facts[0][i] = period[i] >= start[unit[i]] ? 1 : 0;
            if (period[i] > 0) {
                facts[period[i]][i] = 1;
            }
        }
        return RegressionData.of(outcome, facts).clusteredBy(unit);
    }

    private static TestResult permute(
            double[] outcome, int[] unit, int[] period, int[] start, double effect, double ratio, long seed) {
        var sums = new WedgeSums(outcome, unit, period, start.length, ratio);
        double observed = Math.abs(sums.effect(start));
        var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int[] drawn = start.clone();
        int asLarge = 1;
        for (int d = 0; d < DRAWS; d++) {
            shuffle(drawn, dice);
            asLarge += Math.abs(sums.effect(drawn)) >= observed * (1 - 1e-12) ? 1 : 0;
        }
        return TestResult.exact(effect, asLarge / (DRAWS + 1.0));
    }

    private static void shuffle(int[] values, RandomGenerator dice) {
        for (int i = values.length - 1; i > 0; i--) {
            int k = dice.nextInt(i + 1);
            int held = values[i];
            values[i] = values[k];
            values[k] = held;
        }
    }
}
