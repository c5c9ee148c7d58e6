package se.skyddsnat.statistics;

/**
 * How background facts stretch or shorten the time to the outcome, when the logarithm of time is about normal (accelerated failure time).
 *
 * <p>An effect of 0.1 makes times about 10 per cent longer. Maximum likelihood with people followed only part of the way.
 */
public final class LogNormalTime {

    /**
     * A fitted model.
     *
     * @param fit effects on log time, intercept first
     * @param scale standard deviation of log time given the facts
     */
    public record Fit(RegressionFit fit, double scale) {}

    private final SurvivalData data;
    private final DesignMatrix x;

    private LogNormalTime(SurvivalData data) {
        this.data = data;
        x = new DesignMatrix(data.covariates(), data.size());
    }

    /**
     * Fits the model.
     *
     * @param data rows followed from 0, times &gt; 0
     * @return refused with {@link Reason#FEW_EVENTS_PER_PARAMETER}, {@link Reason#COLLINEAR} or {@link Reason#NOT_CONVERGED}
     * @throws IllegalArgumentException when a time is not positive or rows enter late
     */
    public static Finding<Fit> fit(SurvivalData data) {
        int facts = data.covariates().length;
        int events = data.events();
        if (events < Cox.EVENTS_PER_EFFECT * facts || events == 0) {
            return Finding.refuse(Reason.FEW_EVENTS_PER_PARAMETER, events, facts, Cox.EVENTS_PER_EFFECT);
        }
        if (data.entry() != null) {
            throw new IllegalArgumentException("rows must be followed from 0");
        }
        var model = new LogNormalTime(data);
        return Newton.climb(model.start(), model::at, new boolean[model.x.p + 1])
                .map(model::result);
    }

    /** In the parameters of a concave likelihood: effects over scale, and one over scale. */
    private double[] start() {
        double mean = 0;
        double square = 0;
        for (double t : data.stop()) {
            if (!(t > 0)) {
                throw new IllegalArgumentException("not a positive time: " + t);
            }
            mean += Math.log(t) / x.n;
            square += Math.log(t) * Math.log(t) / x.n;
        }
        double spread = Math.sqrt(Math.max(1e-6, square - mean * mean));
        double[] start = new double[x.p + 1];
        start[0] = mean / spread;
        start[x.p] = 1 / spread;
        return start;
    }

    private Newton.Point at(double[] theta) {
        int p = x.p;
        double inverse = theta[p];
        if (inverse <= 0) {
            return new Newton.Point(Double.NEGATIVE_INFINITY, theta.clone(), new double[p + 1][p + 1]);
        }
        double value = 0;
        double[] slope = new double[p + 1];
        double[][] information = new double[p + 1][p + 1];
        double[] row = new double[p + 1];
        for (int i = 0; i < x.n; i++) {
            double log = Math.log(data.stop()[i]);
            double z = inverse * log - x.predictor(i, theta);
            for (int j = 0; j < p; j++) {
                row[j] = -x.x[i * p + j];
            }
            row[p] = log;
            boolean event = data.event()[i] == 1;
            double upper = Distributions.normalCdf(-z);
            // Far out the ratio of density to tail is z + 1/z.
            double mills = z > 30 ? z + 1 / z : Distributions.normalDensity(z) / upper;
            double first = event ? -z : -mills;
            double second = event ? 1 : mills * (mills - z);
            value += event ? Math.log(inverse / data.stop()[i]) - z * z / 2 - HALF_LOG_2PI : logUpper(z, upper);
            for (int j = 0; j <= p; j++) {
                slope[j] += first * row[j];
            }
            Matrices.addOuter(information, row, second);
            if (event) {
                slope[p] += 1 / inverse;
                information[p][p] += 1 / (inverse * inverse);
            }
        }
        return new Newton.Point(value, slope, information);
    }

    private static final double HALF_LOG_2PI = Math.log(2 * Math.PI) / 2;

    private static double logUpper(double z, double upper) {
        return z > 30 ? -z * z / 2 - HALF_LOG_2PI - Math.log(z) : Math.log(upper);
    }

    private Fit result(Newton.Top top) {
        int p = x.p;
        double scale = 1 / top.beta()[p];
        double[] effects = new double[p];
        double[][] delta = new double[p][p + 1];
        for (int j = 0; j < p; j++) {
            effects[j] = top.beta()[j] * scale;
            delta[j][j] = scale;
            delta[j][p] = -effects[j] * scale;
        }
        double[][] covariance = new double[p][p];
        double[][] half = Matrices.times(delta, top.covariance());
        for (int a = 0; a < p; a++) {
            for (int b = 0; b < p; b++) {
                covariance[a][b] = Matrices.dot(half[a], delta[b]);
            }
        }
        var fit = new RegressionFit(
                x.unscaled(effects),
                x.unscaled(covariance),
                new double[0],
                top.top().value(),
                top.start().value(),
                scale * scale,
                Double.POSITIVE_INFINITY);
        return new Fit(fit, scale);
    }
}
