package se.skyddsnat.statistics;

/** The common engine of logistic and Poisson regression: Newton's method on the canonical likelihood. */
final class GeneralizedLinear {

    /** Which errors to use. */
    enum Errors {
        MODEL,
        QUASI,
        ROBUST,
        CLUSTER
    }

    private final RegressionData data;
    private final Family family;
    private final DesignMatrix x;

    GeneralizedLinear(RegressionData data, Family family) {
        this.data = data;
        this.family = family;
        x = new DesignMatrix(data.covariates(), data.size());
    }

    Finding<RegressionFit> fit(Errors errors, double constant) {
        return climb().map(top -> result(top, covariance(top, errors), constant));
    }

    /** As fit, with Newey and West's errors for consecutive times. */
    Finding<RegressionFit> series(int lag, double constant) {
        return climb().map(top -> {
            double[][] meat = ScoreErrors.series(x, pulls(top.beta()), lag);
            double small = x.n / (double) (x.n - x.p);
            return result(top, Matrices.scaled(Matrices.sandwich(top.covariance(), meat), small), constant);
        });
    }

    private Finding<Newton.Top> climb() {
        double events = 0;
        double exposure = 0;
        for (int i = 0; i < x.n; i++) {
            events += data.weight(i) * data.outcome()[i];
            exposure += data.weight(i) * (family == Family.POISSON ? Math.exp(data.offset(i)) : 1);
        }
        double[] start = new double[x.p];
        start[0] = family.start(events / exposure);
        boolean[] bounded = new boolean[x.p];
        java.util.Arrays.fill(bounded, 1, x.p, true);
        return Newton.climb(start, this::at, bounded);
    }

    private Newton.Point at(double[] beta) {
        double[] packed = new double[x.p * (x.p + 1) / 2];
        double[] slope = new double[x.p];
        double value = 0;
        for (int i = 0; i < x.n; i++) {
            double eta = x.predictor(i, beta) + data.offset(i);
            double mean = family.mean(eta);
            double w = data.weight(i);
            value += w * family.logLikelihood(data.outcome()[i], eta, mean);
            x.addRow(slope, i, w * (data.outcome()[i] - mean));
            x.addOuter(packed, i, w * family.variance(mean));
        }
        return new Newton.Point(value, slope, x.unpack(packed));
    }

    private double[][] covariance(Newton.Top top, Errors errors) {
        return switch (errors) {
            case MODEL -> top.covariance();
            case QUASI -> Matrices.scaled(top.covariance(), dispersion(top.beta()));
            case ROBUST -> Matrices.sandwich(top.covariance(), ScoreErrors.rows(x, pulls(top.beta())));
            case CLUSTER -> clustered(top);
        };
    }

    private double[][] clustered(Newton.Top top) {
        int[] cluster = data.cluster();
        if (cluster == null) {
            throw new IllegalArgumentException("cluster errors need clusters");
        }
        double g = data.clusters();
        double[][] meat = ScoreErrors.clusters(x, pulls(top.beta()), cluster);
        return Matrices.scaled(Matrices.sandwich(top.covariance(), meat), g / (g - 1));
    }

    private double[] pulls(double[] beta) {
        double[] pull = new double[x.n];
        for (int i = 0; i < x.n; i++) {
            double mean = family.mean(x.predictor(i, beta) + data.offset(i));
            pull[i] = data.weight(i) * (data.outcome()[i] - mean);
        }
        return pull;
    }

    private double dispersion(double[] beta) {
        double sum = 0;
        for (int i = 0; i < x.n; i++) {
            double mean = family.mean(x.predictor(i, beta) + data.offset(i));
            double e = data.outcome()[i] - mean;
            sum += data.weight(i) * e * e / family.variance(mean);
        }
        return sum / (x.n - x.p);
    }

    private RegressionFit result(Newton.Top top, double[][] covariance, double constant) {
        double[] fitted = new double[x.n];
        for (int i = 0; i < x.n; i++) {
            fitted[i] = family.mean(x.predictor(i, top.beta()) + data.offset(i));
        }
        return new RegressionFit(
                x.unscaled(top.beta()),
                x.unscaled(covariance),
                fitted,
                top.top().value() + constant,
                top.start().value() + constant,
                dispersion(top.beta()),
                Double.POSITIVE_INFINITY);
    }
}
