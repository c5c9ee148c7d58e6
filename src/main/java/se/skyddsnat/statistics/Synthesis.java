package se.skyddsnat.statistics;

/**
 * What several evaluations say together, pooled without moving anybody's data.
 *
 * <p>Random effects: the places' true effects differ around a mean by a variance τ², which is estimated; background facts of the studies
 * may explain part of it (meta-regression).
 */
public final class Synthesis {

    /** How τ² is estimated. */
    public enum Method {
        /** Restricted likelihood (Viechtbauer 2005); the usual choice. */
        REML,
        /** DerSimonian &amp; Laird 1986. */
        DL,
        /** Paule &amp; Mandel 1982. */
        PM
    }

    /** How the mean's error is found. */
    public enum Errors {
        /** Normal. */
        WALD,
        /** Hartung–Knapp–Sidik–Jonkman: Student's t, scaled by the spread seen. */
        HARTUNG_KNAPP,
        /** As HARTUNG_KNAPP but never narrower than WALD (Röver 2015): for few studies that happen to agree. */
        HARTUNG_KNAPP_CAUTIOUS
    }

    /** Fewer studies than this give no small-study test. */
    public static final int FEWEST_FOR_SMALL_STUDY_TEST = 10;

    private static final int MOST_STEPS = 1000;

    private Synthesis() {}

    /**
     * Pools studies.
     *
     * @param effect of each study (log ratio, mean difference)
     * @param variance its sampling variance, &gt; 0
     * @param facts background facts of the studies, one array for each; may be empty
     * @return refused with {@link Reason#FEW_STUDIES} when there are not at least two studies more than effects,
     *     {@link Reason#COLLINEAR}, {@link Reason#NOT_CONVERGED}
     * @throws IllegalArgumentException when lengths differ or a variance is not positive
     */
    public static Finding<SynthesisFit> of(
            double[] effect, double[] variance, double[][] facts, Method method, Errors errors) {
        int p = facts.length + 1;
        if (effect.length < p + 2) {
            return Finding.refuse(Reason.FEW_STUDIES, effect.length, p + 2);
        }
        var studies = new Studies(effect, variance, facts);
        return studies.at(0)
                .then(start -> tau2(studies, start, method))
                .then(tau2 -> studies.at(tau2).then(at -> studies.at(0).map(zero -> fit(studies, at, zero, errors))));
    }

    private static Finding<Double> tau2(Studies studies, Studies.At start, Method method) {
        double df = studies.size() - (double) studies.effects();
        double dl = Math.max(0, (start.q() - df) / start.traceP());
        return switch (method) {
            case DL -> Finding.of(dl);
            case PM -> pauleMandel(studies, dl, df);
            case REML -> restricted(studies, dl);
        };
    }

    private static Finding<Double> restricted(Studies studies, double start) {
        double tau2 = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            var at = studies.at(tau2);
            if (!(at instanceof Finding.Found<Studies.At>(Studies.At here))) {
                return at.map(a -> 0.0);
            }
            double move = (here.spreadPP() - here.traceP()) / here.tracePP();
            while (tau2 + move < 0) {
                move = Math.abs(move) < 1e-14 ? -tau2 : move / 2;
            }
            tau2 += move;
            if (Math.abs(move) < 1e-13 * (1 + tau2)) {
                return Finding.of(tau2 < 1e-10 ? 0 : tau2);
            }
        }
        return Finding.refuse(Reason.NOT_CONVERGED, MOST_STEPS);
    }

    private static Finding<Double> pauleMandel(Studies studies, double start, double df) {
        double low = 0;
        double high = Math.max(1e-3, start);
        if (q(studies, 0) <= df) {
            return Finding.of(0.0);
        }
        while (q(studies, high) > df) {
            high *= 2;
        }
        for (int step = 0; step < 200; step++) {
            double middle = (low + high) / 2;
            if (q(studies, middle) > df) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Finding.of((low + high) / 2);
    }

    private static double q(Studies studies, double tau2) {
        return studies.at(tau2).orElseThrow().q();
    }

    private static SynthesisFit fit(Studies studies, Studies.At at, Studies.At zero, Errors errors) {
        double df = studies.size() - (double) studies.effects();
        double spread = at.q() / df;
        double factor = errors == Errors.WALD ? 1 : errors == Errors.HARTUNG_KNAPP ? spread : Math.max(1, spread);
        double typical = df / zero.traceP();
        return new SynthesisFit(
                at.beta(),
                Matrices.scaled(at.covariance(), factor),
                errors == Errors.WALD ? Double.POSITIVE_INFINITY : df,
                at.tau2(),
                Math.sqrt(2 / at.tracePP()),
                100 * at.tau2() / (at.tau2() + typical),
                TestResult.chiSquare(zero.q(), df),
                studies.size());
    }

    /**
     * Whether small studies show larger effects (Egger 1997: regression of the effect on its error, weighted by precision).
     *
     * @return statistic is Student's t with studies − 2 degrees of freedom; refused with {@link Reason#FEW_STUDIES} under ten
     */
    public static Finding<Estimate> smallStudyTest(double[] effect, double[] variance) {
        int k = effect.length;
        if (k < FEWEST_FOR_SMALL_STUDY_TEST) {
            return Finding.refuse(Reason.FEW_STUDIES, k, FEWEST_FOR_SMALL_STUDY_TEST);
        }
        double[] error = new double[k];
        double[] weight = new double[k];
        for (int i = 0; i < k; i++) {
            error[i] = Math.sqrt(variance[i]);
            weight[i] = 1 / variance[i];
        }
        return LinearRegression.fit(RegressionData.of(effect, error).weightedBy(weight), LinearRegression.Errors.MODEL)
                .map(fit -> fit.effect(1, Interval.USUAL));
    }
}
