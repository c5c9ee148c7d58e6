package se.skyddsnat.statistics;

import org.jspecify.annotations.Nullable;

/** Each row's pull on a Fine–Gray fit: its own event less what its time in the risk set was worth. */
final class FineGrayPulls {

    private final FineGray model;
    private final double[] beta;
    private final int p;
    private final double[][] pull;
    /** Hazard · mean so far, the hazard itself last; plain, and times the probability of not being lost. */
    private final double[] plain;

    private final double[] weighted;
    private final double[] @Nullable [] weightedThen;

    FineGrayPulls(FineGray model, double[] beta) {
        this.model = model;
        this.beta = beta;
        p = model.p;
        pull = new double[model.n][p];
        plain = new double[p + 1];
        weighted = new double[p + 1];
        weightedThen = new double[model.n][];
    }

    double[][] meat() {
        walk();
        double[][] meat = new double[p][p];
        for (int i = 0; i < model.n; i++) {
            double[] then = weightedThen[i];
            for (int a = 0; then != null && a < p; a++) {
                double later = model.fact(i, a) * (weighted[p] - then[p]) - (weighted[a] - then[a]);
                pull[i][a] -= model.risk(i, beta) / model.unlost[i] * later;
            }
            Matrices.addOuter(meat, pull[i], 1);
        }
        return meat;
    }

    private void walk() {
        var followed = new RiskSums(model.x);
        var gone = new RiskSums(model.x);
        for (int i = 0; i < model.n; i++) {
            followed.add(i, model.risk(i, beta));
        }
        for (int k = 0; k < model.n; ) {
            int end = k;
            double events = 0;
            for (; end < model.n && model.time[model.order[end]] == model.time[model.order[k]]; end++) {
                events += model.state[model.order[end]] == model.cause ? 1 : 0;
            }
            double[] mean = step(followed, gone, model.unlost[model.order[k]], events);
            for (int e = k; e < end; e++) {
                leave(model.order[e], mean, followed, gone);
            }
            k = end;
        }
    }

    /** Adds the hazard of one time; gives the mean facts of those at risk then. */
    private double[] step(RiskSums followed, RiskSums gone, double g, double events) {
        double s0 = followed.s0 + g * gone.s0;
        double hazard = events / s0;
        plain[p] += hazard;
        weighted[p] += g * hazard;
        double[] mean = new double[p];
        for (int a = 0; a < p; a++) {
            mean[a] = (followed.s1[a] + g * gone.s1[a]) / s0;
            plain[a] += hazard * mean[a];
            weighted[a] += g * hazard * mean[a];
        }
        return mean;
    }

    private void leave(int i, double[] mean, RiskSums followed, RiskSums gone) {
        double r = model.risk(i, beta);
        boolean own = model.state[i] == model.cause;
        for (int a = 0; a < p; a++) {
            double x = model.fact(i, a);
            pull[i][a] = (own ? x - mean[a] : 0) - r * (x * plain[p] - plain[a]);
        }
        followed.add(i, -r);
        if (model.state[i] != 0 && !own) {
            gone.add(i, r / model.unlost[i]);
            weightedThen[i] = weighted.clone();
        }
    }
}
