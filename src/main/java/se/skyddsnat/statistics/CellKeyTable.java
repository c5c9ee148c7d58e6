package se.skyddsnat.statistics;

import java.util.stream.IntStream;

/**
 * How much noise a count gets, given its cell key: unbiased, of fixed variance, never turning somebody into nobody's neighbour.
 *
 * <p>Source: the cell key method of national statistical offices (Marley &amp; Leaver 2011; Giessing 2016): among all distributions with
 * mean 0, the wanted variance and no forbidden result, the one with the most entropy. Nobody stays nobody; results 1..threshold never occur.
 */
public final class CellKeyTable {

    private final int reach;
    /** Probability of each noise −reach..reach for counts 0..last; larger counts use the last row. */
    private final double[][] probability;

    private CellKeyTable(int reach, double[][] probability) {
        this.reach = reach;
        this.probability = probability;
    }

    /**
     * Designs the table.
     *
     * @param reach largest noise, for example 7
     * @param variance wanted variance, for example 4
     * @param threshold results 1..threshold never occur, for example 2
     * @throws IllegalArgumentException when no such distribution exists
     */
    public static CellKeyTable design(int reach, double variance, int threshold) {
        int rows = reach + threshold + 2;
        double[][] probability = new double[rows][2 * reach + 1];
        probability[0][reach] = 1;
        for (int count = 1; count < rows; count++) {
            int here = count;
            int[] allowed = IntStream.rangeClosed(-reach, reach)
                    .filter(v -> here + v == 0 || here + v > threshold)
                    .toArray();
            double[] p = row(allowed, variance);
            for (int k = 0; k < allowed.length; k++) {
                probability[count][allowed[k] + reach] = p[k];
            }
        }
        return new CellKeyTable(reach, probability);
    }

    /** No noise must never be less likely than one less: where it would be, the two share their probability. */
    private static double[] row(int[] allowed, double variance) {
        double[][] seen = new double[2][allowed.length];
        int nil = -1;
        for (int k = 0; k < allowed.length; k++) {
            seen[0][k] = allowed[k];
            seen[1][k] = (double) allowed[k] * allowed[k];
            nil = allowed[k] == 0 ? k : nil;
        }
        double[] p = mostEntropy(seen, variance);
        boolean neighbour = nil > 0 && allowed[nil - 1] == -1;
        if (!neighbour || p[nil - 1] <= p[nil]) {
            return p;
        }
        for (int k = nil - 1; k <= nil; k++) {
            seen[0][k] = -0.5;
            seen[1][k] = 0.5;
        }
        return mostEntropy(seen, variance);
    }

    /** {@code p ∝ exp(a v + b v²)} with mean 0 and the variance, by Newton's method on the convex dual. */
    private static double[] mostEntropy(double[][] seen, double variance) {
        double a = 0;
        double b = 0;
        double[] p = new double[seen[0].length];
        double off = Double.POSITIVE_INFINITY;
        for (int step = 0; step < 500; step++) {
            weigh(seen, a, b, p);
            double g1 = Matrices.dot(p, seen[0]);
            double g2 = Matrices.dot(p, seen[1]) - variance;
            off = Math.max(Math.abs(g1), Math.abs(g2));
            if (off < 1e-14) {
                break;
            }
            double h11 = spread(p, seen[0], seen[0]);
            double h12 = spread(p, seen[0], seen[1]);
            double h22 = spread(p, seen[1], seen[1]);
            double det = h11 * h22 - h12 * h12;
            double da = (h22 * g1 - h12 * g2) / det;
            double db = (h11 * g2 - h12 * g1) / det;
            double damp = Math.min(1, 0.5 / Math.max(Math.abs(da), 5 * Math.abs(db)));
            a -= damp * da;
            b -= damp * db;
        }
        if (!(off < 1e-9)) {
            throw new IllegalArgumentException("no noise of this variance within this reach");
        }
        return p;
    }

    private static void weigh(double[][] seen, double a, double b, double[] p) {
        double top = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < p.length; k++) {
            p[k] = a * seen[0][k] + b * seen[1][k];
            top = Math.max(top, p[k]);
        }
        double sum = 0;
        for (int k = 0; k < p.length; k++) {
            p[k] = Math.exp(p[k] - top);
            sum += p[k];
        }
        for (int k = 0; k < p.length; k++) {
            p[k] /= sum;
        }
    }

    private static double spread(double[] p, double[] x, double[] y) {
        double cross = 0;
        for (int k = 0; k < p.length; k++) {
            cross += p[k] * x[k] * y[k];
        }
        return cross - Matrices.dot(p, x) * Matrices.dot(p, y);
    }

    /** Probability that a count of this size gets this noise. */
    public double probability(long count, int noise) {
        return Math.abs(noise) > reach ? 0 : row(count)[noise + reach];
    }

    /** Largest noise. */
    public int reach() {
        return reach;
    }

    private double[] row(long count) {
        return probability[(int) Math.min(count, probability.length - 1)];
    }

    /**
     * The published count.
     *
     * @param count true count, ≥ 0
     * @param cellKey 0 ≤ key &lt; 1; see {@link CellKey}
     */
    public long published(long count, double cellKey) {
        double[] row = row(count);
        double sum = 0;
        int largest = 0;
        for (int k = 0; k < row.length; k++) {
            sum += row[k];
            if (row[k] > 0) {
                largest = k;
                if (cellKey < sum) {
                    return count + k - reach;
                }
            }
        }
        return count + largest - reach;
    }
}
