package se.skyddsnat.statistics;

/** Weighted sums over studies that every estimator of τ² is made of. */
final class Studies {

    private final double[] effect;
    private final double[] variance;
    private final double[][] facts;

    Studies(double[] effect, double[] variance, double[][] facts) {
        this.effect = effect;
        this.variance = variance;
        this.facts = facts;
        SurvivalData.requireLength(effect.length, variance.length);
        SurvivalData.requireNumbers(effect);
        for (double[] fact : facts) {
            SurvivalData.requireLength(effect.length, fact.length);
        }
        for (double v : variance) {
            if (!(v > 0)) {
                throw new IllegalArgumentException("not a variance: " + v);
            }
        }
    }

    int size() {
        return effect.length;
    }

    int effects() {
        return facts.length + 1;
    }

    /**
     * Everything at one τ².
     *
     * @param q generalised Q, {@code y'Py}
     * @param spreadPP {@code y'PPy}
     */
    record At(
            double tau2,
            double[] beta,
            double[][] covariance,
            double q,
            double spreadPP,
            double traceP,
            double tracePP) {}

    Finding<At> at(double tau2) {
        var x = new DesignMatrix(facts, effect.length);
        double[] packed = new double[x.p * (x.p + 1) / 2];
        double[] squared = packed.clone();
        double[] moment = new double[x.p];
        double[] w = new double[x.n];
        double sumW = 0;
        double sumW2 = 0;
        for (int i = 0; i < x.n; i++) {
            w[i] = 1 / (variance[i] + tau2);
            sumW += w[i];
            sumW2 += w[i] * w[i];
            x.addOuter(packed, i, w[i]);
            x.addOuter(squared, i, w[i] * w[i]);
            x.addRow(moment, i, w[i] * effect[i]);
        }
        double[][] inverse = Matrices.inverse(x.unpack(packed));
        if (inverse == null) {
            return Finding.refuse(Reason.COLLINEAR);
        }
        return Finding.of(at(tau2, x, w, inverse, Matrices.times(inverse, moment), squared, sumW, sumW2));
    }

    private At at(
            double tau2,
            DesignMatrix x,
            double[] w,
            double[][] inverse,
            double[] beta,
            double[] squared,
            double sumW,
            double sumW2) {
        double q = 0;
        double spread = 0;
        for (int i = 0; i < x.n; i++) {
            double py = w[i] * (effect[i] - x.predictor(i, beta));
            q += py * py / w[i];
            spread += py * py;
        }
        // P = W − W X (X'WX)⁻¹ X'W; its traces follow from the p by p matrices alone.
        double[] cubed = new double[squared.length];
        for (int i = 0; i < x.n; i++) {
            x.addOuter(cubed, i, w[i] * w[i] * w[i]);
        }
        double[][] a = Matrices.times(inverse, x.unpack(squared));
        double traceP = sumW - trace(a);
        double tracePP = sumW2 - 2 * trace(Matrices.times(inverse, x.unpack(cubed))) + trace(Matrices.times(a, a));
        return new At(tau2, x.unscaled(beta), x.unscaled(inverse), q, spread, traceP, tracePP);
    }

    private static double trace(double[][] a) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i][i];
        }
        return sum;
    }
}
