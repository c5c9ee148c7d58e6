package se.skyddsnat.statistics;

import java.util.stream.IntStream;

/** The doubly robust effect on one starting group in one period, with its influence function. */
final class GroupTimeEffect {

    private final StaggeredStart.Panel panel;
    private final int start;
    private final int column;
    private final int[] used;
    private final double[] treated;
    private final double[] change;
    private final double[][] facts;

    GroupTimeEffect(StaggeredStart.Panel panel, StaggeredStart.Comparison comparison, int start, int column) {
        this.panel = panel;
        this.start = start;
        this.column = column;
        int now = panel.period()[column];
        int base = baseline(panel.period(), start, column);
        int latest = Math.max(now, panel.period()[base]);
        used = IntStream.range(0, panel.start().length)
                .filter(i -> {
                    int g = panel.start()[i];
                    boolean later = comparison == StaggeredStart.Comparison.NOT_YET && g > latest;
                    return g == start || g == 0 || later;
                })
                .toArray();
        treated = IntStream.of(used)
                .mapToDouble(i -> panel.start()[i] == start ? 1 : 0)
                .toArray();
        change = IntStream.of(used)
                .mapToDouble(i -> panel.outcome()[i][column] - panel.outcome()[i][base])
                .toArray();
        facts = new double[panel.facts().length][];
        for (int j = 0; j < facts.length; j++) {
            double[] fact = panel.facts()[j];
            facts[j] = IntStream.of(used).mapToDouble(i -> fact[i]).toArray();
        }
    }

    /** The last period before the start, or before the start the period just before. */
    private static int baseline(int[] period, int start, int column) {
        if (period[column] < start) {
            return column - 1;
        }
        int base = column;
        while (base > 0 && period[base] >= start) {
            base--;
        }
        return base;
    }

    Finding<StaggeredStart.GroupTime> estimate(double level) {
        double sum = 0;
        for (double t : treated) {
            sum += t;
        }
        if (sum == treated.length || sum == 0) {
            return Finding.refuse(Reason.NO_COMPARISON);
        }
        return propensity(sum / treated.length).then(e -> outcomeModel().map(mu -> combine(e, mu, level)));
    }

    private Finding<double[]> propensity(double share) {
        if (facts.length == 0) {
            double[] e = new double[treated.length];
            java.util.Arrays.fill(e, share);
            return Finding.of(e);
        }
        return LogisticRegression.fit(RegressionData.of(treated, facts)).map(RegressionFit::fitted);
    }

    private Finding<double[]> outcomeModel() {
        double[] comparison = java.util.Arrays.stream(treated).map(t -> 1 - t).toArray();
        return LinearRegression.fit(
                        RegressionData.of(change, facts).weightedBy(comparison), LinearRegression.Errors.MODEL)
                .map(RegressionFit::fitted);
    }

    private StaggeredStart.GroupTime combine(double[] e, double[] mu, double level) {
        int m = treated.length;
        double share = Means.average(treated);
        double[] weight = new double[m];
        double odds = 0;
        double effectTreated = 0;
        double effectOthers = 0;
        for (int i = 0; i < m; i++) {
            weight[i] = (1 - treated[i]) * e[i] / (1 - e[i]);
            odds += weight[i] / m;
            effectTreated += treated[i] * (change[i] - mu[i]) / m;
            effectOthers += weight[i] * (change[i] - mu[i]) / m;
        }
        effectTreated /= share;
        effectOthers /= odds;
        double[] influence = new double[m];
        for (int i = 0; i < m; i++) {
            double off = change[i] - mu[i];
            influence[i] = treated[i] * (off - effectTreated) / share - weight[i] * (off - effectOthers) / odds;
        }
        addModels(influence, e, mu, weight, share, odds, effectOthers);
        return spread(influence, effectTreated - effectOthers, level);
    }

    /** What each row does to the effect through the estimated outcome and propensity models. */
    private void addModels(
            double[] influence, double[] e, double[] mu, double[] weight, double share, double odds, double others) {
        int m = treated.length;
        var x = new DesignMatrix(facts, m);
        double[] outcome = new double[x.p * (x.p + 1) / 2];
        double[] propensity = outcome.clone();
        double[] toOutcome = new double[x.p];
        double[] toPropensity = new double[x.p];
        for (int i = 0; i < m; i++) {
            x.addOuter(outcome, i, (1 - treated[i]) / m);
            x.addOuter(propensity, i, e[i] * (1 - e[i]) / m);
            x.addRow(toOutcome, i, (weight[i] / odds - treated[i] / share) / m);
            x.addRow(toPropensity, i, -weight[i] * (change[i] - mu[i] - others) / odds / m);
        }
        double[][] outcomeFactor = Matrices.cholesky(x.unpack(outcome));
        double[][] propensityFactor = Matrices.cholesky(x.unpack(propensity));
        if (outcomeFactor == null || propensityFactor == null) {
            throw new IllegalStateException("the models were fitted, so their matrices have inverses");
        }
        double[] a = Matrices.solve(outcomeFactor, toOutcome);
        double[] b = Matrices.solve(propensityFactor, toPropensity);
        for (int i = 0; i < m; i++) {
            influence[i] += (1 - treated[i]) * (change[i] - mu[i]) * x.predictor(i, a)
                    + (treated[i] - e[i]) * x.predictor(i, b);
        }
    }

    private StaggeredStart.GroupTime spread(double[] influence, double effect, double level) {
        double[] all = new double[panel.start().length];
        double factor = (double) all.length / used.length;
        for (int k = 0; k < used.length; k++) {
            all[used[k]] = influence[k] * factor;
        }
        double se = Math.sqrt(Influence.covariance(all, all, panel.cluster()));
        return new StaggeredStart.GroupTime(start, panel.period()[column], Estimate.normal(effect, se, level), all);
    }
}
