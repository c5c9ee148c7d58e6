package se.skyddsnat.statistics;

import java.util.Arrays;

/**
 * How background facts go with how common one kind of outcome becomes, when other kinds of end exist.
 *
 * <p>Source: Fine &amp; Gray 1999: people with another end stay in the risk set with the probability that they would not yet have been lost.
 * Errors are robust (each row its own cluster), the censoring weights taken as known. For why an outcome comes, use a Cox model of that
 * cause; this one is for how many will have it.
 */
public final class FineGray {

    final int p;
    final int n;
    final int[] order;
    final double[] time;
    final byte[] state;
    final byte cause;
    final DesignMatrix x;
    /** Probability of not being lost until just before each row's time. */
    final double[] unlost;

    private FineGray(double[] time, byte[] state, double[][] covariates, byte cause) {
        n = time.length;
        p = covariates.length;
        this.time = time;
        this.state = state;
        this.cause = cause;
        order = Order.ascending(time);
        x = new DesignMatrix(covariates, n);
        unlost = unlost();
    }

    /**
     * Fits the model.
     *
     * @param time follow-up, ≥ 0
     * @param state 0 = left without any outcome, 1.. = which outcome
     * @param covariates one array for each fact
     * @param cause the outcome asked about
     * @return effects on the log subdistribution hazard, fact j being effect j; refused with {@link Reason#FEW_EVENTS_PER_PARAMETER},
     *     {@link Reason#COLLINEAR}, {@link Reason#SEPARATED} or {@link Reason#NOT_CONVERGED}
     */
    public static Finding<RegressionFit> fit(double[] time, byte[] state, double[][] covariates, int cause) {
        SurvivalData.requireLength(time.length, state.length);
        SurvivalData.requireNumbers(time);
        int events = 0;
        for (byte s : state) {
            events += s == cause ? 1 : 0;
        }
        int facts = covariates.length;
        if (events < Cox.EVENTS_PER_EFFECT * facts || events == 0) {
            return Finding.refuse(Reason.FEW_EVENTS_PER_PARAMETER, events, facts, Cox.EVENTS_PER_EFFECT);
        }
        var model = new FineGray(time, state, covariates, (byte) cause);
        return Newton.climb(new double[facts], model::at, null).map(model::result);
    }

    private double[] unlost() {
        double[] g = new double[n];
        double survival = 1;
        for (int k = 0; k < n; ) {
            int end = k;
            double lost = 0;
            double events = 0;
            for (; end < n && time[order[end]] == time[order[k]]; end++) {
                g[order[end]] = survival;
                if (state[order[end]] == 0) {
                    lost++;
                } else {
                    events++;
                }
            }
            // Those with an event at this time can no longer be lost.
            double risk = n - k - events;
            survival *= lost == 0 ? 1 : 1 - lost / risk;
            k = end;
        }
        return g;
    }

    double fact(int i, int j) {
        return x.x[i * x.p + j + 1];
    }

    double risk(int i, double[] beta) {
        double eta = 0;
        for (int j = 0; j < p; j++) {
            eta += fact(i, j) * beta[j];
        }
        return Math.exp(eta);
    }

    private Newton.Point at(double[] beta) {
        var followed = new RiskSums(x);
        var gone = new RiskSums(x);
        for (int i = 0; i < n; i++) {
            followed.add(i, risk(i, beta));
        }
        double value = 0;
        double[] slope = new double[p];
        double[][] information = new double[p][p];
        for (int k = 0; k < n; ) {
            int end = k;
            double now = time[order[k]];
            double g = unlost[order[k]];
            for (; end < n && time[order[end]] == now; end++) {
                int i = order[end];
                if (state[i] == cause) {
                    value += addEvent(i, beta, followed, gone, g, slope, information);
                }
            }
            for (int e = k; e < end; e++) {
                int i = order[e];
                double r = risk(i, beta);
                followed.add(i, -r);
                if (state[i] != 0 && state[i] != cause) {
                    gone.add(i, r / unlost[i]);
                }
            }
            k = end;
        }
        return new Newton.Point(value, slope, mirrored(information));
    }

    private double addEvent(
            int i, double[] beta, RiskSums followed, RiskSums gone, double g, double[] slope, double[][] information) {
        double s0 = followed.s0 + g * gone.s0;
        double[] mean = new double[p];
        for (int a = 0; a < p; a++) {
            mean[a] = (followed.s1[a] + g * gone.s1[a]) / s0;
            slope[a] += fact(i, a) - mean[a];
        }
        for (int a = 0; a < p; a++) {
            for (int b = 0; b <= a; b++) {
                information[a][b] += (followed.s2[a][b] + g * gone.s2[a][b]) / s0 - mean[a] * mean[b];
            }
        }
        return Math.log(risk(i, beta) / s0);
    }

    private static double[][] mirrored(double[][] lower) {
        for (int a = 0; a < lower.length; a++) {
            for (int b = 0; b < a; b++) {
                lower[b][a] = lower[a][b];
            }
        }
        return lower;
    }

    private RegressionFit result(Newton.Top top) {
        double[][] covariance = Matrices.sandwich(top.covariance(), new FineGrayPulls(this, top.beta()).meat());
        double[][] full = new double[p + 1][p + 1];
        double[] effects = new double[p + 1];
        for (int a = 0; a < p; a++) {
            effects[a + 1] = top.beta()[a];
            System.arraycopy(covariance[a], 0, full[a + 1], 1, p);
        }
        double[] unscaled = x.unscaled(effects);
        int[] facts = new int[p];
        Arrays.setAll(facts, j -> j + 1);
        return new RegressionFit(
                Arrays.copyOfRange(unscaled, 1, p + 1),
                Matrices.corner(x.unscaled(full), facts),
                new double[0],
                top.top().value(),
                top.start().value(),
                1,
                Double.POSITIVE_INFINITY);
    }
}
