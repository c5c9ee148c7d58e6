package se.skyddsnat.statistics;

/** How an outcome measured in numbers goes with background facts, by (weighted) least squares. */
public final class LinearRegression {

    /** Which errors to trust. */
    public enum Errors {
        /** All rows equally spread. */
        MODEL,
        /** Robust to unequal spread, White 1980. */
        HC0,
        /** As HC0 times n/(n − k). */
        HC1,
        /** Robust, exact when the spread is equal; in two groups it equals Welch's (MacKinnon &amp; White 1985). */
        HC2,
        /** Rows of a cluster may resemble each other (CR1, Liang &amp; Zeger 1986); t with clusters − 1. */
        CLUSTER
    }

    private LinearRegression() {}

    /**
     * Fits the regression.
     *
     * @return refused with {@link Reason#NO_OBSERVATIONS} when there are no more rows than effects, {@link Reason#COLLINEAR}, or
     *     {@link Reason#FEW_CLUSTERS} when cluster errors are asked of fewer than ten clusters
     * @throws IllegalArgumentException when cluster errors are asked for without clusters
     */
    public static Finding<RegressionFit> fit(RegressionData data, Errors errors) {
        if (errors == Errors.CLUSTER && data.clusters() < Cox.FEWEST_CLUSTERS) {
            return Finding.refuse(Reason.FEW_CLUSTERS, data.clusters(), Cox.FEWEST_CLUSTERS);
        }
        return solve(data).map(s -> s.fit(errors));
    }

    /** Fits a series of consecutive times with errors that bear likeness between neighbours (Newey &amp; West 1987). */
    public static Finding<RegressionFit> series(RegressionData data, int lag) {
        return solve(data).map(s -> s.series(lag));
    }

    static Finding<Solution> solve(RegressionData data) {
        if (data.size() <= data.covariates().length + 1) {
            return Finding.refuse(Reason.NO_OBSERVATIONS);
        }
        var x = new DesignMatrix(data.covariates(), data.size());
        double[] packed = new double[x.p * (x.p + 1) / 2];
        double[] moment = new double[x.p];
        for (int i = 0; i < x.n; i++) {
            double w = data.weight(i);
            x.addOuter(packed, i, w);
            x.addRow(moment, i, w * (data.outcome()[i] - data.offset(i)));
        }
        double[][] factor = Matrices.cholesky(x.unpack(packed));
        return factor == null
                ? Finding.refuse(Reason.COLLINEAR)
                : Finding.of(new Solution(data, x, Matrices.inverseOf(factor), Matrices.solve(factor, moment)));
    }

    /** The solved equations on the scaled facts. */
    record Solution(RegressionData data, DesignMatrix x, double[][] inverse, double[] beta) {

        private double[] fitted() {
            double[] fitted = new double[x.n];
            for (int i = 0; i < x.n; i++) {
                fitted[i] = x.predictor(i, beta) + data.offset(i);
            }
            return fitted;
        }

        RegressionFit fit(Errors errors) {
            double[] fitted = fitted();
            double df = x.n - (double) x.p;
            double variance = squares(fitted) / df;
            double[][] covariance = switch (errors) {
                case MODEL -> Matrices.scaled(inverse, variance);
                case HC0 -> sandwich(pulls(fitted, false), 1);
                case HC1 -> sandwich(pulls(fitted, false), x.n / df);
                case HC2 -> sandwich(pulls(fitted, true), 1);
                case CLUSTER -> clustered(pulls(fitted, false));
            };
            return result(fitted, covariance, errors == Errors.CLUSTER ? data.clusters() - 1.0 : df, variance);
        }

        RegressionFit series(int lag) {
            double[] fitted = fitted();
            double df = x.n - (double) x.p;
            double[][] meat = ScoreErrors.series(x, pulls(fitted, false), lag);
            double[][] covariance = Matrices.scaled(Matrices.sandwich(inverse, meat), x.n / df);
            return result(fitted, covariance, df, squares(fitted) / df);
        }

        private RegressionFit result(double[] fitted, double[][] covariance, double df, double variance) {
            double n = x.n;
            double mean = Means.average(data.outcome());
            double total = 0;
            for (double y : data.outcome()) {
                total += (y - mean) * (y - mean);
            }
            return new RegressionFit(
                    x.unscaled(beta),
                    x.unscaled(covariance),
                    fitted,
                    logLikelihood(n, squares(fitted)),
                    logLikelihood(n, total),
                    variance,
                    df);
        }

        private static double logLikelihood(double n, double squares) {
            return -n / 2 * (Math.log(2 * Math.PI * squares / n) + 1);
        }

        private double squares(double[] fitted) {
            double sum = 0;
            for (int i = 0; i < x.n; i++) {
                double e = data.outcome()[i] - fitted[i];
                sum += data.weight(i) * e * e;
            }
            return sum;
        }

        private double[] pulls(double[] fitted, boolean leverage) {
            double[] pull = new double[x.n];
            for (int i = 0; i < x.n; i++) {
                double w = data.weight(i);
                double left = leverage ? Math.sqrt(1 - w * x.leverage(i, inverse)) : 1;
                // A row that alone decides its own fit has no residual to learn from.
                pull[i] = left > 1e-7 ? w * (data.outcome()[i] - fitted[i]) / left : 0;
            }
            return pull;
        }

        private double[][] sandwich(double[] pulls, double factor) {
            return Matrices.scaled(Matrices.sandwich(inverse, ScoreErrors.rows(x, pulls)), factor);
        }

        private double[][] clustered(double[] pulls) {
            int[] cluster = data.cluster();
            if (cluster == null) {
                throw new IllegalArgumentException("cluster errors need clusters");
            }
            double g = data.clusters();
            double factor = g / (g - 1) * (x.n - 1.0) / (x.n - x.p);
            return Matrices.scaled(Matrices.sandwich(inverse, ScoreErrors.clusters(x, pulls, cluster)), factor);
        }
    }
}
