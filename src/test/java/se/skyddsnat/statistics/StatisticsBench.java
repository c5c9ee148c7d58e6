package se.skyddsnat.statistics;

import java.util.BitSet;
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
        regressions(dice);
        tables(dice);
    }

    private static void regressions(RandomGenerator dice) {
        double[][] x = covariates(dice, MILLION);
        double[] y = new double[MILLION];
        double[] count = new double[MILLION];
        for (int i = 0; i < MILLION; i++) {
            double eta = -1 + .3 * x[0][i] - .2 * x[1][i];
            y[i] = dice.nextDouble() < 1 / (1 + Math.exp(-eta)) ? 1 : 0;
            count[i] = Math.floor(dice.nextExponential() * Math.exp(eta));
        }
        measure("Logistic 1M x 5", () -> LogisticRegression.fit(RegressionData.of(y, x)));
        measure("Poisson 1M x 5", () -> PoissonRegression.fit(RegressionData.of(count, x)));
        measure("Linear 1M x 5, HC2", () -> LinearRegression.fit(RegressionData.of(y, x), LinearRegression.Errors.HC2));
    }

    /** 290 places, both sexes and total, all places together: one indicator in one quarter. */
    private static void tables(RandomGenerator dice) {
        long[][] inner = new long[290][2];
        for (long[] row : inner) {
            row[0] = dice.nextInt(60);
            row[1] = dice.nextInt(60);
        }
        var tables = LinkedTables.twoWay(inner);
        var primary = new BitSet();
        var never = new BitSet();
        for (int c = 0; c < tables.size(); c++) {
            primary.set(c, SmallCounts.USUAL.mustHide(tables.value(c)));
            never.set(c, c >= 870);
        }
        measure("Protect and attack 290 x 3", () -> CellSuppression.protect(tables, primary, never, 5));
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
