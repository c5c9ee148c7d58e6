package se.skyddsnat.statistics;

import java.util.Arrays;

/** Cell sums of a stepped wedge, so that each redrawn order costs units × periods² and not a new walk over all people. */
final class WedgeSums {

    private final double[][] people;
    private final double[][] sum;
    private final int periods;
    private final double ratio;

    WedgeSums(double[] outcome, int[] unit, int[] period, int units, double ratio) {
        periods = Arrays.stream(period).max().orElse(0) + 1;
        this.ratio = ratio;
        people = new double[units][periods];
        sum = new double[units][periods];
        for (int i = 0; i < outcome.length; i++) {
            people[unit[i]][period[i]]++;
            sum[unit[i]][period[i]] += outcome[i];
        }
    }

    /** The effect for an order of starts, by generalised least squares with the variance ratio held fixed; 0 when it has none. */
    double effect(int[] start) {
        int p = periods + 1;
        double[][] a = new double[p][p];
        double[] b = new double[p];
        double[] x = new double[p];
        for (int u = 0; u < people.length; u++) {
            Arrays.fill(x, 0);
            double all = 0;
            double total = 0;
            for (int t = 0; t < periods; t++) {
                double n = people[u][t];
                boolean on = t >= start[u];
                all += n;
                total += sum[u][t];
                x[t] = n;
                a[t][t] += n;
                b[t] += sum[u][t];
                if (on) {
                    x[periods] += n;
                    a[t][periods] += n;
                    a[periods][t] += n;
                    a[periods][periods] += n;
                    b[periods] += sum[u][t];
                }
            }
            double shrink = ratio / (1 + all * ratio);
            Matrices.addOuter(a, x, -shrink);
            for (int j = 0; j < p; j++) {
                b[j] -= shrink * x[j] * total;
            }
        }
        double[][] factor = Matrices.cholesky(a);
        return factor == null ? 0 : Matrices.solve(factor, b)[periods];
    }
}
