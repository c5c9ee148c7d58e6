package se.skyddsnat.statistics;

/** Sums over a set of rows: risk, risk·x, and the lower triangle of risk·x·x. */
final class RiskSums {

    private final DesignMatrix x;
    double s0;
    final double[] s1;
    final double[][] s2;

    RiskSums(DesignMatrix x) {
        this.x = x;
        s1 = new double[x.p - 1];
        s2 = new double[x.p - 1][x.p - 1];
    }

    void add(int i, double weight) {
        int from = i * x.p + 1;
        s0 += weight;
        for (int a = 0; a < s1.length; a++) {
            double w = weight * x.x[from + a];
            s1[a] += w;
            for (int b = 0; b <= a; b++) {
                s2[a][b] += w * x.x[from + b];
            }
        }
    }
}
