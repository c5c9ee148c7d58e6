package se.skyddsnat.statistics;

import org.hipparchus.util.FastMath;

/** The likelihood of a random-intercept model as a function of one number: unit variance over residual variance. */
final class InterceptProfile {

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final RegressionData data;
    private final int[] unit;
    private final boolean restricted;
    private final DesignMatrix x;
    private final double[] people;
    private final double[][] sumX;
    private final double[] sumY;
    private final double[][] cross;
    private final double[] crossY;
    private double squareY;

    InterceptProfile(RegressionData data, int[] unit, int units, boolean restricted) {
        this.data = data;
        this.unit = unit;
        this.restricted = restricted;
        x = new DesignMatrix(data.covariates(), data.size());
        people = new double[units];
        sumX = new double[units][x.p];
        sumY = new double[units];
        crossY = new double[x.p];
        double[] packed = new double[x.p * (x.p + 1) / 2];
        for (int i = 0; i < x.n; i++) {
            double y = data.outcome()[i];
            people[unit[i]]++;
            sumY[unit[i]] += y;
            squareY += y * y;
            x.addRow(sumX[unit[i]], i, 1);
            x.addRow(crossY, i, y);
            x.addOuter(packed, i, 1);
        }
        cross = x.unpack(packed);
    }

    boolean solvable() {
        return Matrices.cholesky(cross) != null;
    }

    /** Everything that follows from a ratio. */
    private record At(double[] beta, double[][] inverse, double variance, double logLikelihood) {}

    private At at(double ratio) {
        double[][] a = new double[x.p][];
        for (int j = 0; j < x.p; j++) {
            a[j] = cross[j].clone();
        }
        double[] b = crossY.clone();
        double yy = squareY;
        double logDet = 0;
        for (int u = 0; u < people.length; u++) {
            double shrink = ratio / (1 + people[u] * ratio);
            Matrices.addOuter(a, sumX[u], -shrink);
            for (int j = 0; j < x.p; j++) {
                b[j] -= shrink * sumX[u][j] * sumY[u];
            }
            yy -= shrink * sumY[u] * sumY[u];
            logDet += FastMath.log1p(people[u] * ratio);
        }
        double[][] factor = Matrices.cholesky(a);
        if (factor == null) {
            throw new IllegalStateException("checked to be solvable");
        }
        double[] beta = Matrices.solve(factor, b);
        double df = x.n - (restricted ? x.p : 0);
        double variance = (yy - Matrices.dot(beta, b)) / df;
        double value = -0.5 * (df * Math.log(2 * Math.PI * variance) + df + logDet);
        value -= restricted ? 0.5 * (Matrices.logDeterminant(factor) - logScale()) : 0;
        return new At(beta, Matrices.inverseOf(factor), variance, value);
    }

    /** The restricted likelihood is stated for the facts as given, so the scaling's determinant is taken back. */
    private double logScale() {
        double[][] unscaled = x.unscaled(identity());
        double[][] factor = Matrices.cholesky(unscaled);
        return factor == null ? 0 : Matrices.logDeterminant(factor);
    }

    private double[][] identity() {
        double[][] one = new double[x.p][x.p];
        for (int j = 0; j < x.p; j++) {
            one[j][j] = 1;
        }
        return one;
    }

    /** Golden-section search on the log of the ratio, then compared with no unit variance at all. */
    double bestRatio() {
        double low = -18;
        double high = 8;
        double a = high - GOLDEN * (high - low);
        double b = low + GOLDEN * (high - low);
        double fa = at(Math.exp(a)).logLikelihood();
        double fb = at(Math.exp(b)).logLikelihood();
        while (high - low > 1e-9) {
            if (fa > fb) {
                high = b;
                b = a;
                fb = fa;
                a = high - GOLDEN * (high - low);
                fa = at(Math.exp(a)).logLikelihood();
            } else {
                low = a;
                a = b;
                fa = fb;
                b = low + GOLDEN * (high - low);
                fb = at(Math.exp(b)).logLikelihood();
            }
        }
        double best = Math.exp((low + high) / 2);
        return at(0).logLikelihood() >= at(best).logLikelihood() ? 0 : best;
    }

    RandomIntercept result(double ratio) {
        var at = at(ratio);
        double unitVariance = ratio * at.variance();
        double[] effect = new double[people.length];
        double[] error = new double[people.length];
        for (int u = 0; u < effect.length; u++) {
            double reliability = ratio * people[u] / (1 + people[u] * ratio);
            double off = people[u] == 0 ? 0 : (sumY[u] - Matrices.dot(sumX[u], at.beta())) / people[u];
            effect[u] = reliability * off;
            error[u] = Math.sqrt(unitVariance * (1 - reliability));
        }
        double[][] covariance = x.unscaled(Matrices.scaled(at.inverse(), at.variance()));
        return new RandomIntercept(
                x.unscaled(at.beta()), covariance, unitVariance, at.variance(), at.logLikelihood(), effect, error);
    }

    /** Effects when the ratio is held fixed: what a permutation test needs many times. */
    double[] effectsAt(double ratio) {
        return x.unscaled(at(ratio).beta());
    }
}
