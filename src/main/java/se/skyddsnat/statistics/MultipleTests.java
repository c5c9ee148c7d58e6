package se.skyddsnat.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Who asks twenty questions gets one false yes: p-values mended for the number of questions. */
public final class MultipleTests {

    private MultipleTests() {}

    /**
     * Holm's step-down p-values (1979): the risk of even one false yes stays under the level.
     *
     * @param p p-values, each 0–1
     * @return adjusted p-values in the same order
     * @throws IllegalArgumentException when a p-value is outside 0–1
     */
    public static double[] holm(double[] p) {
        int[] order = ascending(p);
        double[] adjusted = new double[p.length];
        double running = 0;
        for (int i = 0; i < p.length; i++) {
            running = Math.max(running, Math.min(1, (p.length - i) * p[order[i]]));
            adjusted[order[i]] = running;
        }
        return adjusted;
    }

    /**
     * Benjamini and Hochberg's p-values (1995): the share of false among the yes stays under the level.
     *
     * @param p p-values, each 0–1
     * @return adjusted p-values in the same order
     * @throws IllegalArgumentException when a p-value is outside 0–1
     */
    public static double[] benjaminiHochberg(double[] p) {
        int[] order = ascending(p);
        double[] adjusted = new double[p.length];
        double running = 1;
        for (int i = p.length - 1; i >= 0; i--) {
            running = Math.min(running, p[order[i]] * p.length / (i + 1));
            adjusted[order[i]] = running;
        }
        return adjusted;
    }

    private static int[] ascending(double[] p) {
        for (double each : p) {
            if (!(each >= 0 && each <= 1)) {
                throw new IllegalArgumentException("not a p-value: " + each);
            }
        }
        return IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
