package se.skyddsnat.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The baseline hazard of a fitted Cox model and what follows from it: score residuals and Schoenfeld residuals. */
final class CoxHazard {

    /** One event time within a stratum; sums over Efron's parts of the tied events. */
    private record Step(
            double time,
            double hazard,
            double variance,
            double[] meanHazard,
            double tied,
            double[] tiedMean,
            double[] mean) {}

    private final RiskOrder rows;
    private final Cox.Ties ties;
    private final double[] risk;
    private final int p;
    /** Event times in walking order: stratum by stratum, last time first. */
    private final List<Step> steps = new ArrayList<>();

    private final List<Integer> stratumOfStep = new ArrayList<>();

    CoxHazard(RiskOrder rows, Cox.Ties ties, double[] beta) {
        this.rows = rows;
        this.ties = ties;
        p = rows.p;
        risk = rows.risks(beta);
        walk();
    }

    private void walk() {
        double s0 = 0;
        double[] s1 = new double[p];
        int gone = 0;
        for (int k = 0; k < rows.n; ) {
            if (k == 0 || rows.stratum[k] != rows.stratum[k - 1]) {
                s0 = 0;
                Arrays.fill(s1, 0);
                gone = k;
            }
            double time = rows.stop[k];
            int stratum = rows.stratum[k];
            double d0 = 0;
            double[] d1 = new double[p];
            double weights = 0;
            int deaths = 0;
            int end = k;
            for (; end < rows.n && rows.stop[end] == time && rows.stratum[end] == stratum; end++) {
                s0 += risk[end];
                add(s1, end, risk[end]);
                if (rows.event[end] == 1) {
                    deaths++;
                    weights += rows.weight[end];
                    d0 += risk[end];
                    add(d1, end, risk[end]);
                }
            }
            for (; gone < rows.byEntry.length; gone++) {
                int out = rows.byEntry[gone];
                if (rows.stratum[out] != stratum || rows.entry[out] < time) {
                    break;
                }
                s0 -= risk[out];
                add(s1, out, -risk[out]);
            }
            if (deaths > 0) {
                steps.add(step(time, deaths, weights, s0, s1, d0, d1));
                stratumOfStep.add(stratum);
            }
            k = end;
        }
    }

    private void add(double[] sum, int k, double factor) {
        for (int j = 0; j < p; j++) {
            sum[j] += factor * rows.x[k * p + j];
        }
    }

    private Step step(double time, int deaths, double weights, double s0, double[] s1, double d0, double[] d1) {
        int parts = ties == Cox.Ties.EFRON ? deaths : 1;
        double w = weights / parts;
        double hazard = 0;
        double variance = 0;
        double tied = 0;
        double[] meanHazard = new double[p];
        double[] tiedMean = new double[p];
        double[] mean = new double[p];
        for (int part = 0; part < parts; part++) {
            double out = (double) part / parts;
            double total = s0 - out * d0;
            double h = w / total;
            hazard += h;
            variance += h / total;
            tied += (1 - out) * h;
            for (int j = 0; j < p; j++) {
                double m = (s1[j] - out * d1[j]) / total;
                mean[j] += m / parts;
                meanHazard[j] += h * m;
                tiedMean[j] += (1 - out) * h * m;
            }
        }
        return new Step(time, hazard, variance, meanHazard, tied, tiedMean, mean);
    }

    /** Score residual of each row, in the order of the rows as given. */
    CoxResiduals residuals() {
        double[] residual = new double[rows.n * p];
        int last = rows.n;
        int lastStep = steps.size();
        while (last > 0) {
            int stratum = rows.stratum[last - 1];
            int first = last;
            while (first > 0 && rows.stratum[first - 1] == stratum) {
                first--;
            }
            int firstStep = lastStep;
            while (firstStep > 0 && stratumOfStep.get(firstStep - 1) == stratum) {
                firstStep--;
            }
            fill(residual, first, last, firstStep, lastStep);
            last = first;
            lastStep = firstStep;
        }
        return new CoxResiduals(residual, p);
    }

    /** Walks one stratum from its earliest time, with the hazard summed so far. */
    private void fill(double[] residual, int first, int last, int firstStep, int lastStep) {
        int count = lastStep - firstStep;
        double[] times = new double[count];
        double[] sum = new double[count + 1];
        double[][] meanSum = new double[count + 1][p];
        for (int s = 0; s < count; s++) {
            var step = steps.get(lastStep - 1 - s);
            times[s] = step.time();
            sum[s + 1] = sum[s] + step.hazard();
            for (int j = 0; j < p; j++) {
                meanSum[s + 1][j] = meanSum[s][j] + step.meanHazard()[j];
            }
        }
        int done = 0;
        for (int k = last - 1; k >= first; k--) {
            while (done < count && times[done] <= rows.stop[k]) {
                done++;
            }
            int entered = rows.entry.length == 0 ? 0 : upTo(times, rows.entry[k]);
            boolean event = rows.event[k] == 1;
            var own = event ? steps.get(lastStep - done) : null;
            double h = sum[done] - sum[entered] + (own == null ? 0 : own.tied() - own.hazard());
            for (int j = 0; j < p; j++) {
                double x = rows.x[k * p + j];
                double m = meanSum[done][j] - meanSum[entered][j];
                double score = 0;
                if (own != null) {
                    m += own.tiedMean()[j] - own.meanHazard()[j];
                    score = rows.weight[k] * (x - own.mean()[j]);
                }
                residual[rows.row[k] * p + j] = score - risk[k] * (x * h - m);
            }
        }
    }

    private static int upTo(double[] times, double t) {
        int found = Arrays.binarySearch(times, t);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** What each event's row had more than those at risk then, on the covariates' own scale, with its time. */
    record Schoenfeld(double time, int stratum, double[] residual) {}

    List<Schoenfeld> schoenfeld() {
        var list = new ArrayList<Schoenfeld>();
        int s = 0;
        for (int k = 0; k < rows.n; k++) {
            if (rows.event[k] != 1) {
                continue;
            }
            while (steps.get(s).time() != rows.stop[k] || stratumOfStep.get(s) != rows.stratum[k]) {
                s++;
            }
            double[] r = new double[p];
            for (int j = 0; j < p; j++) {
                r[j] = (rows.x[k * p + j] - steps.get(s).mean()[j]) * rows.scale[j];
            }
            list.add(new Schoenfeld(rows.stop[k], rows.stratum[k], r));
        }
        return list;
    }

    /** The expected curve of somebody with these facts. */
    CoxCurve curve(double[] facts, double[] beta, double[][] covariance, int stratum) {
        double eta = 0;
        for (int j = 0; j < p; j++) {
            eta += (facts[j] - rows.centre[j]) * beta[j];
        }
        double r = Math.exp(eta);
        int count = (int) stratumOfStep.stream().filter(s -> s == stratum).count();
        double[] time = new double[count];
        double[] hazard = new double[count];
        double[] variance = new double[count];
        double h = 0;
        double v = 0;
        double[] q = new double[p];
        int at = 0;
        for (int s = steps.size() - 1; s >= 0; s--) {
            if (stratumOfStep.get(s) != stratum) {
                continue;
            }
            var step = steps.get(s);
            h += step.hazard();
            v += step.variance();
            for (int j = 0; j < p; j++) {
                q[j] += step.hazard() * (facts[j] - rows.centre[j]) - step.meanHazard()[j] * rows.scale[j];
            }
            time[at] = step.time();
            hazard[at] = h * r;
            variance[at++] = r * r * (v + Matrices.quadratic(covariance, q));
        }
        return new CoxCurve(time, hazard, variance);
    }
}
