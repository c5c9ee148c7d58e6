package se.skyddsnat.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Pooled effects when one study reports several (Van den Noortgate 2013): effects within a study differ, and studies differ.
 *
 * @param effects the mean first, then one for each background fact
 * @param covariance of the effects
 * @param within variance of true effects within a study
 * @param between variance between studies
 * @param logLikelihood restricted
 */
public record ThreeLevelSynthesis(
        double[] effects, double[][] covariance, double within, double between, double logLikelihood) {

    /**
     * Fits by restricted likelihood.
     *
     * @param study 0.. of each effect
     * @return refused with {@link Reason#FEW_STUDIES} under five studies, or {@link Reason#COLLINEAR}
     */
    public static Finding<ThreeLevelSynthesis> of(double[] effect, double[] variance, double[][] facts, int[] study) {
        int studies = Arrays.stream(study).max().orElse(-1) + 1;
        if (studies < RandomIntercept.FEWEST_UNITS) {
            return Finding.refuse(Reason.FEW_STUDIES, studies, RandomIntercept.FEWEST_UNITS);
        }
        var model = new Model(effect, variance, new DesignMatrix(facts, effect.length), study, studies);
        double start = Math.sqrt(Math.max(1e-4, Means.variance(effect) / 2));
        if (model.at(start * start, start * start) == null) {
            return Finding.refuse(Reason.COLLINEAR);
        }
        double[] best = DownhillSimplex.lowest(new double[] {start, start}, start / 2, s -> {
            var at = model.at(s[0] * s[0], s[1] * s[1]);
            return at == null ? Double.POSITIVE_INFINITY : -at.logLikelihood();
        });
        var at = model.at(best[0] * best[0], best[1] * best[1]);
        return at == null ? Finding.refuse(Reason.COLLINEAR) : Finding.of(at);
    }

    /** One effect with a normal interval. */
    public Estimate effect(int j, double level) {
        return Estimate.normal(effects[j], Math.sqrt(covariance[j][j]), level);
    }

    private record Model(double[] effect, double[] variance, DesignMatrix x, int[] study, int studies) {

        @Nullable
        ThreeLevelSynthesis at(double within, double between) {
            int p = x.p;
            double[] packed = new double[p * (p + 1) / 2];
            double[] b = new double[p];
            double[][] sumX = new double[studies][p];
            double[] sumY = new double[studies];
            double[] sumW = new double[studies];
            double yy = 0;
            double logDet = 0;
            for (int i = 0; i < x.n; i++) {
                double w = 1 / (variance[i] + within);
                x.addOuter(packed, i, w);
                x.addRow(b, i, w * effect[i]);
                x.addRow(sumX[study[i]], i, w);
                sumY[study[i]] += w * effect[i];
                sumW[study[i]] += w;
                yy += w * effect[i] * effect[i];
                logDet -= Math.log(w);
            }
            double[][] a = x.unpack(packed);
            for (int s = 0; s < studies; s++) {
                double shrink = between / (1 + between * sumW[s]);
                Matrices.addOuter(a, sumX[s], -shrink);
                for (int j = 0; j < p; j++) {
                    b[j] -= shrink * sumX[s][j] * sumY[s];
                }
                yy -= shrink * sumY[s] * sumY[s];
                logDet += Math.log1p(between * sumW[s]);
            }
            double[][] factor = Matrices.cholesky(a);
            if (factor == null) {
                return null;
            }
            double[] beta = Matrices.solve(factor, b);
            double q = yy - Matrices.dot(beta, b);
            double value = -0.5 * (logDet + Matrices.logDeterminant(factor) + q + (x.n - p) * Math.log(2 * Math.PI));
            return new ThreeLevelSynthesis(
                    x.unscaled(beta), x.unscaled(Matrices.inverseOf(factor)), within, between, value);
        }
    }
}
