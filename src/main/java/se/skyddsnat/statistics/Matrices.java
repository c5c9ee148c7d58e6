package se.skyddsnat.statistics;

import org.jspecify.annotations.Nullable;

/** Small dense linear algebra: the matrices here have as many rows as a model has effects, never as many as there are people. */
final class Matrices {

    /** Below this share of its own variance a column is taken to repeat the others. */
    private static final double RELATIVE_PIVOT = 1e-11;

    private Matrices() {}

    /** Lower Cholesky factor, or null when the matrix is not positive definite (a column repeats the others). */
    static double @Nullable [][] cholesky(double[][] a) {
        int n = a.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double s = a[i][j] - dot(l[i], l[j], j);
                if (i != j) {
                    l[i][j] = s / l[j][j];
                } else if (s > RELATIVE_PIVOT * a[i][i] && s > 0) {
                    l[i][i] = Math.sqrt(s);
                } else {
                    return null;
                }
            }
        }
        return l;
    }

    /** Inverse of a positive definite matrix from its Cholesky factor. */
    static double[][] inverseOf(double[][] l) {
        int n = l.length;
        double[][] inverse = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] unit = new double[n];
            unit[i] = 1;
            inverse[i] = solve(l, unit);
        }
        return inverse;
    }

    /** Inverse of a positive definite matrix, or null when it has none. */
    static double @Nullable [][] inverse(double[][] a) {
        double[][] l = cholesky(a);
        return l == null ? null : inverseOf(l);
    }

    /** Solves {@code L L' x = b}. */
    static double[] solve(double[][] l, double[] b) {
        int n = l.length;
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            x[i] = (x[i] - dot(l[i], x, i)) / l[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= l[k][i] * x[k];
            }
            x[i] /= l[i][i];
        }
        return x;
    }

    static double logDeterminant(double[][] l) {
        double sum = 0;
        for (int i = 0; i < l.length; i++) {
            sum += 2 * Math.log(l[i][i]);
        }
        return sum;
    }

    static double dot(double[] a, double[] b, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    static double dot(double[] a, double[] b) {
        return dot(a, b, a.length);
    }

    static double[] times(double[][] a, double[] x) {
        double[] y = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            y[i] = dot(a[i], x);
        }
        return y;
    }

    static double[][] times(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < b.length; k++) {
                for (int j = 0; j < b[0].length; j++) {
                    c[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return c;
    }

    static double quadratic(double[][] a, double[] x) {
        return dot(times(a, x), x);
    }

    /** {@code bread · meat · bread}, the sandwich of robust errors. */
    static double[][] sandwich(double[][] bread, double[][] meat) {
        return times(times(bread, meat), bread);
    }

    static double[][] scaled(double[][] a, double factor) {
        double[][] c = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                c[i][j] = a[i][j] * factor;
            }
        }
        return c;
    }

    static void addOuter(double[][] sum, double[] x, double factor) {
        for (int i = 0; i < x.length; i++) {
            double f = factor * x[i];
            for (int j = 0; j < x.length; j++) {
                sum[i][j] += f * x[j];
            }
        }
    }

    static double[] standardErrors(double[][] covariance) {
        double[] se = new double[covariance.length];
        for (int i = 0; i < se.length; i++) {
            se[i] = Math.sqrt(covariance[i][i]);
        }
        return se;
    }

    static double[][] corner(double[][] a, int[] keep) {
        double[][] c = new double[keep.length][keep.length];
        for (int i = 0; i < keep.length; i++) {
            for (int j = 0; j < keep.length; j++) {
                c[i][j] = a[keep[i]][keep[j]];
            }
        }
        return c;
    }
}
