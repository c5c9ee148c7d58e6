package se.skyddsnat.statistics;

/** The meat of sandwich errors: how much the rows' pulls vary, alone, in clusters, or along a series. */
final class ScoreErrors {

    private ScoreErrors() {}

    /** Sum of squares of each row's pull {@code factor[i] · x[i]}. */
    static double[][] rows(DesignMatrix x, double[] factor) {
        double[] packed = new double[x.p * (x.p + 1) / 2];
        for (int i = 0; i < x.n; i++) {
            x.addOuter(packed, i, factor[i] * factor[i]);
        }
        return x.unpack(packed);
    }

    /** Sum of squares of each cluster's summed pull. */
    static double[][] clusters(DesignMatrix x, double[] factor, int[] cluster) {
        int clusters = java.util.Arrays.stream(cluster).max().orElse(-1) + 1;
        double[][] sum = new double[clusters][x.p];
        for (int i = 0; i < x.n; i++) {
            x.addRow(sum[cluster[i]], i, factor[i]);
        }
        double[][] meat = new double[x.p][x.p];
        for (double[] pull : sum) {
            Matrices.addOuter(meat, pull, 1);
        }
        return meat;
    }

    /** Newey and West's (1987) meat with Bartlett weights up to a lag; rows are consecutive times. */
    static double[][] series(DesignMatrix x, double[] factor, int lag) {
        double[][] meat = rows(x, factor);
        for (int l = 1; l <= lag; l++) {
            double weight = 1 - l / (lag + 1.0);
            for (int i = l; i < x.n; i++) {
                double f = weight * factor[i] * factor[i - l];
                addCross(meat, x, i, i - l, f);
            }
        }
        return meat;
    }

    private static void addCross(double[][] meat, DesignMatrix x, int i, int k, double f) {
        for (int a = 0; a < x.p; a++) {
            for (int b = 0; b < x.p; b++) {
                double cross = x.x[i * x.p + a] * x.x[k * x.p + b] + x.x[k * x.p + a] * x.x[i * x.p + b];
                meat[a][b] += f * cross;
            }
        }
    }
}
