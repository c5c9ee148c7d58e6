package se.skyddsnat.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How much faster or slower the outcome comes with each background fact, whatever the course of time (Cox 1972).
 *
 * <p>Efron's (1977) or Breslow's (1974) handling of ties, strata, late entry and time-varying facts, weights, and errors robust to a wrong
 * model or to rows that belong together (Lin &amp; Wei 1989). Work grows as rows × effects².
 */
public final class Cox {

    /** Events needed for each effect. */
    public static final int EVENTS_PER_EFFECT = 10;
    /** Clusters needed before cluster-robust errors mean anything. */
    public static final int FEWEST_CLUSTERS = 10;

    /** What to do when several have the outcome at the same time. */
    public enum Ties {
        EFRON,
        BRESLOW
    }

    private Cox() {}

    /** Fits with Efron's ties. */
    public static Finding<CoxFit> fit(SurvivalData data) {
        return fit(data, Ties.EFRON);
    }

    /**
     * Fits the model.
     *
     * @return refused with {@link Reason#FEW_EVENTS_PER_PARAMETER}, {@link Reason#FEW_CLUSTERS}, {@link Reason#COLLINEAR},
     *     {@link Reason#SEPARATED} or {@link Reason#NOT_CONVERGED}
     */
    public static Finding<CoxFit> fit(SurvivalData data, Ties ties) {
        int events = data.events();
        int effects = data.covariates().length;
        if (events < EVENTS_PER_EFFECT * effects || events == 0) {
            return Finding.refuse(Reason.FEW_EVENTS_PER_PARAMETER, events, effects, EVENTS_PER_EFFECT);
        }
        int clusters = clusters(data.cluster());
        if (clusters < FEWEST_CLUSTERS) {
            return Finding.refuse(Reason.FEW_CLUSTERS, clusters, FEWEST_CLUSTERS);
        }
        var rows = new RiskOrder(data);
        var likelihood = new PartialLikelihood(rows, ties);
        Newton.Likelihood climb = beta -> {
            likelihood.at(beta);
            return new Newton.Point(likelihood.value, likelihood.slope.clone(), copy(likelihood.information));
        };
        return Newton.climb(new double[effects], climb, null).map(top -> fit(data, rows, ties, top));
    }

    private static CoxFit fit(SurvivalData data, RiskOrder rows, Ties ties, Newton.Top top) {
        var hazard = new CoxHazard(rows, ties, top.beta());
        var cluster = data.cluster();
        double[][] robust = cluster == null ? null : hazard.residuals().covariance(top.covariance(), cluster);
        double[] beta = new double[rows.p];
        for (int j = 0; j < rows.p; j++) {
            beta[j] = top.beta()[j] / rows.scale[j];
        }
        double[][] start = Matrices.inverse(top.start().information());
        double score = start == null
                ? Double.NaN
                : Matrices.quadratic(start, top.start().slope());
        return new CoxFit(
                beta,
                unscaled(top.covariance(), rows.scale),
                robust == null ? null : unscaled(robust, rows.scale),
                top.start().value(),
                top.top().value(),
                score,
                top.steps(),
                data,
                rows,
                hazard);
    }

    private static int clusters(int @Nullable [] cluster) {
        return cluster == null
                ? Integer.MAX_VALUE
                : (int) Arrays.stream(cluster).distinct().limit(FEWEST_CLUSTERS).count();
    }

    private static double[][] copy(double[][] a) {
        return Arrays.stream(a).map(double[]::clone).toArray(double[][]::new);
    }

    private static double[][] unscaled(double[][] covariance, double[] scale) {
        double[][] c = copy(covariance);
        for (int i = 0; i < c.length; i++) {
            for (int j = 0; j < c.length; j++) {
                c[i][j] /= scale[i] * scale[j];
            }
        }
        return c;
    }
}
