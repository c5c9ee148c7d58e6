package se.skyddsnat.statistics;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Prints how long the heavy calculations take on made-up data; run it as a program, it asserts nothing. */
public final class StatisticsBench {

    private static final int MILLION = 1_000_000;
    private static final int ROUNDS = 3;

    private StatisticsBench() {}

    /** Runs all measurements. */
    public static void main(String[] args) {
        var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        cox(dice);
        curves(dice);
    }

    private static void cox(RandomGenerator dice) {
        double[][] x = covariates(dice, MILLION);
        double[] time = new double[MILLION];
        byte[] event = new byte[MILLION];
        double[] days = new double[MILLION];
        for (int i = 0; i < MILLION; i++) {
            double eta = .3 * x[0][i] - .2 * x[1][i] + .1 * x[2][i];
            double own = dice.nextExponential() * 1500 * Math.exp(-eta);
            double lost = dice.nextDouble() * 1460;
            time[i] = Math.min(own, lost);
            event[i] = (byte) (own <= lost ? 1 : 0);
            days[i] = Math.ceil(time[i]);
        }
        measure("Cox 1M x 5, whole days", () -> Cox.fit(SurvivalData.of(days, event, x)));
        measure(
                "Cox 1M x 5, whole days, robust",
                () -> Cox.fit(SurvivalData.of(days, event, x).robust()));
        measure("Cox 1M x 5, continuous", () -> Cox.fit(SurvivalData.of(time, event, x)));
        measure(
                "Cox 1M x 5, continuous, robust",
                () -> Cox.fit(SurvivalData.of(time, event, x).robust()));
    }

    private static void curves(RandomGenerator dice) {
        int n = 5 * MILLION;
        double[] days = new double[n];
        double[] time = new double[n];
        byte[] state = new byte[n];
        byte[] event = new byte[n];
        int[] unit = new int[n];
        for (int i = 0; i < n; i++) {
            time[i] = dice.nextExponential() * 800;
            days[i] = Math.floor(time[i]);
            state[i] = (byte) dice.nextInt(3);
            event[i] = (byte) (state[i] == 1 ? 1 : 0);
            unit[i] = dice.nextInt(290);
        }
        measure("Kaplan-Meier 5M, whole days", () -> KaplanMeier.of(days, event));
        measure("Kaplan-Meier 5M, continuous", () -> KaplanMeier.of(time, event));
        measure("Kaplan-Meier 5M, 290 units", () -> KaplanMeier.byGroup(days, event, unit, 290));
        measure("Aalen-Johansen 5M, 290 units", () -> AalenJohansen.byGroup(days, state, unit, 290));
        measure("Log-rank 5M, 290 units", () -> LogRank.of(days, event, unit, 290));
    }

    private static double[][] covariates(RandomGenerator dice, int n) {
        double[][] x = new double[5][n];
        for (int i = 0; i < n; i++) {
            x[0][i] = dice.nextInt(2);
            x[1][i] = dice.nextGaussian();
            x[2][i] = dice.nextInt(4);
            x[3][i] = dice.nextDouble();
            x[4][i] = dice.nextInt(2);
        }
        return x;
    }

    private static void measure(String what, Supplier<?> work) {
        double best = Double.MAX_VALUE;
        Object last = "";
        for (int r = 0; r < ROUNDS; r++) {
            long start = System.nanoTime();
            last = work.get();
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        System.out.printf("%-40s %6.2f s  %s%n", what, best, last.getClass().getSimpleName());
    }
}
