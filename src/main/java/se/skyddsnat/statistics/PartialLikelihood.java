package se.skyddsnat.statistics;

/** Cox's partial likelihood, its slope and its curvature in one walk through time: work grows as n p², never as n². */
final class PartialLikelihood {

    private final RiskOrder rows;
    private final Cox.Ties ties;
    private final int p;

    double value;
    final double[] slope;
    /** Information matrix (minus the second derivative). */
    final double[][] information;

    // Sums over the risk set and over the tied events: risk, risk·x, risk·x·x (lower triangle).
    private double s0;
    private final double[] s1;
    private final double[] s2;
    private double d0;
    private final double[] d1;
    private final double[] d2;
    private final double[] packed;
    private final double[] mean;

    PartialLikelihood(RiskOrder rows, Cox.Ties ties) {
        this.rows = rows;
        this.ties = ties;
        p = rows.p;
        int triangle = p * (p + 1) / 2;
        slope = new double[p];
        information = new double[p][p];
        s1 = new double[p];
        s2 = new double[triangle];
        d1 = new double[p];
        d2 = new double[triangle];
        packed = new double[triangle];
        mean = new double[p];
    }

    PartialLikelihood at(double[] beta) {
        clear();
        double[] risk = rows.risks(beta);
        int gone = 0;
        for (int k = 0; k < rows.n; ) {
            if (k == 0 || rows.stratum[k] != rows.stratum[k - 1]) {
                clearRiskSet();
                gone = k;
            }
            double time = rows.stop[k];
            int end = k;
            double weights = 0;
            int deaths = 0;
            for (; end < rows.n && rows.stop[end] == time && rows.stratum[end] == rows.stratum[k]; end++) {
                if (rows.event[end] == 1) {
                    deaths++;
                    weights += rows.weight[end];
                    addEvent(end, risk[end]);
                }
                s0 += risk[end];
                add(s1, s2, end, risk[end]);
            }
            gone = dropNotYetEntered(risk, gone, rows.stratum[k], time);
            if (deaths > 0) {
                addTime(deaths, weights);
            }
            k = end;
        }
        unpack();
        return this;
    }

    private void addEvent(int k, double risk) {
        double w = rows.weight[k];
        value += w * Math.log(risk / w);
        for (int j = 0; j < p; j++) {
            slope[j] += w * rows.x[k * p + j];
        }
        d0 += risk;
        add(d1, d2, k, risk);
    }

    private void add(double[] first, double[] second, int k, double risk) {
        int from = k * p;
        for (int a = 0, t = 0; a < p; a++) {
            double rx = risk * rows.x[from + a];
            first[a] += rx;
            for (int b = 0; b <= a; b++) {
                second[t++] += rx * rows.x[from + b];
            }
        }
    }

    private int dropNotYetEntered(double[] risk, int from, int stratum, double time) {
        int gone = from;
        while (gone < rows.byEntry.length) {
            int k = rows.byEntry[gone];
            if (rows.stratum[k] != stratum || rows.entry[k] < time) {
                break;
            }
            s0 -= risk[k];
            add(s1, s2, k, -risk[k]);
            gone++;
        }
        return gone;
    }

    private void addTime(int deaths, double weights) {
        boolean efron = ties == Cox.Ties.EFRON && deaths > 1;
        int parts = efron ? deaths : 1;
        double w = weights / parts;
        for (int part = 0; part < parts; part++) {
            double out = (double) part / parts;
            double total = s0 - out * d0;
            value -= w * Math.log(total);
            double inverse = 1 / total;
            for (int a = 0; a < p; a++) {
                mean[a] = (s1[a] - out * d1[a]) * inverse;
                slope[a] -= w * mean[a];
            }
            double scaled = w * inverse;
            for (int a = 0, t = 0; a < p; a++) {
                double ma = w * mean[a];
                for (int b = 0; b <= a; b++, t++) {
                    packed[t] += scaled * (s2[t] - out * d2[t]) - ma * mean[b];
                }
            }
        }
        d0 = 0;
        java.util.Arrays.fill(d1, 0);
        java.util.Arrays.fill(d2, 0);
    }

    private void clear() {
        value = 0;
        java.util.Arrays.fill(slope, 0);
        java.util.Arrays.fill(packed, 0);
        clearRiskSet();
    }

    private void clearRiskSet() {
        s0 = 0;
        d0 = 0;
        java.util.Arrays.fill(s1, 0);
        java.util.Arrays.fill(s2, 0);
        java.util.Arrays.fill(d1, 0);
        java.util.Arrays.fill(d2, 0);
    }

    private void unpack() {
        for (int a = 0, t = 0; a < p; a++) {
            for (int b = 0; b <= a; b++, t++) {
                information[a][b] = packed[t];
                information[b][a] = packed[t];
            }
        }
    }
}
