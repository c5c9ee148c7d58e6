package se.skyddsnat.statistics;

/** Rows of facts with an intercept, each fact centred and scaled so that small matrices stay well conditioned. */
final class DesignMatrix {

    final int n;
    final int p;
    /** p numbers for each row, the first of them 1. */
    final double[] x;

    private final double[] centre;
    private final double[] scale;

    DesignMatrix(double[][] covariates, int rows) {
        n = rows;
        p = covariates.length + 1;
        x = new double[n * p];
        centre = new double[p];
        scale = new double[p];
        scale[0] = 1;
        for (int i = 0; i < n; i++) {
            x[i * p] = 1;
        }
        for (int j = 1; j < p; j++) {
            lay(covariates[j - 1], j);
        }
    }

    private void lay(double[] column, int j) {
        double mean = Means.average(column);
        double spread = 0;
        for (double value : column) {
            spread += (value - mean) * (value - mean);
        }
        double size = Math.sqrt(spread / n);
        // A constant fact must stay visible as collinear, not become noise.
        scale[j] = size > 1e-10 * Math.abs(mean) && size > 0 ? size : Double.POSITIVE_INFINITY;
        centre[j] = mean;
        for (int i = 0; i < n; i++) {
            x[i * p + j] = (column[i] - mean) / scale[j];
        }
        scale[j] = Double.isInfinite(scale[j]) ? 1 : scale[j];
    }

    double predictor(int i, double[] beta) {
        double eta = 0;
        int from = i * p;
        for (int j = 0; j < p; j++) {
            eta += x[from + j] * beta[j];
        }
        return eta;
    }

    /** Adds {@code factor · x x'} of row i to the lower triangle. */
    void addOuter(double[] packed, int i, double factor) {
        int from = i * p;
        for (int a = 0, t = 0; a < p; a++) {
            double f = factor * x[from + a];
            for (int b = 0; b <= a; b++) {
                packed[t++] += f * x[from + b];
            }
        }
    }

    void addRow(double[] sum, int i, double factor) {
        int from = i * p;
        for (int j = 0; j < p; j++) {
            sum[j] += factor * x[from + j];
        }
    }

    double[][] unpack(double[] packed) {
        double[][] full = new double[p][p];
        for (int a = 0, t = 0; a < p; a++) {
            for (int b = 0; b <= a; b++, t++) {
                full[a][b] = packed[t];
                full[b][a] = packed[t];
            }
        }
        return full;
    }

    double leverage(int i, double[][] inverse) {
        double sum = 0;
        int from = i * p;
        for (int a = 0; a < p; a++) {
            for (int b = 0; b < p; b++) {
                sum += x[from + a] * inverse[a][b] * x[from + b];
            }
        }
        return sum;
    }

    /** Matrix that takes effects on the scaled facts to effects on the facts as given. */
    private double[][] back() {
        double[][] t = new double[p][p];
        t[0][0] = 1;
        for (int j = 1; j < p; j++) {
            t[j][j] = 1 / scale[j];
            t[0][j] = -centre[j] / scale[j];
        }
        return t;
    }

    double[] unscaled(double[] beta) {
        return Matrices.times(back(), beta);
    }

    double[][] unscaled(double[][] covariance) {
        double[][] t = back();
        return Matrices.times(Matrices.times(t, covariance), transposed(t));
    }

    private static double[][] transposed(double[][] a) {
        double[][] t = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                t[j][i] = a[i][j];
            }
        }
        return t;
    }
}
