package se.skyddsnat.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.skyddsnat.statistics.Near.near;
import static se.skyddsnat.statistics.Near.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SynthesisTest {

    private static final double[][] NONE = {};

    /** Effects and variances of the vaccine trials, as log risk ratios. */
    private static double[][] vaccine() {
        var d = Shared.read("meta_bcg.csv");
        double[] y = new double[d.size()];
        double[] v = new double[d.size()];
        for (int i = 0; i < y.length; i++) {
            var rr = new TwoByTwo(
                            (long) d.number("tpos")[i], (long) d.number("tneg")[i], (long) d.number("cpos")[i], (long)
                                    d.number("cneg")[i])
                    .riskRatio(.95)
                    .orElseThrow();
            y[i] = Math.log(rr.value());
            v[i] = rr.logStandardError() * rr.logStandardError();
        }
        return new double[][] {y, v, d.number("ablat"), d.number("year")};
    }

    @Test
    void vaccineTrials() {
        double[][] d = vaccine();
        var fit = Synthesis.of(d[0], d[1], NONE, Synthesis.Method.REML, Synthesis.Errors.WALD)
                .orElseThrow();
        within(fit.effects()[0], -.714532, 1e-6);
        within(fit.effect(0, .95).standardError(), .179782, 1e-6);
        within(fit.tau2(), .313243, 1e-6);
        within(fit.tau2Error(), .166426, 1e-6);
        within(fit.inconsistency(), 92.2214, 1e-4);
        within(fit.heterogeneity().statistic(), 152.2330, 1e-4);
        var dl = Synthesis.of(d[0], d[1], NONE, Synthesis.Method.DL, Synthesis.Errors.WALD)
                .orElseThrow();
        within(dl.tau2(), .308760, 1e-6);
        var facts = Synthesis.of(d[0], d[1], new double[][] {d[2], d[3]}, Synthesis.Method.REML, Synthesis.Errors.WALD)
                .orElseThrow();
        within(facts.effects()[1], -.0280113, 1e-7);
        within(facts.effects()[2], .0019075, 1e-7);
        within(facts.tau2(), .110785, 1e-6);
    }

    @Test
    void smallVaccineTrials() {
        double[][] d = vaccine();
        var egger = Synthesis.smallStudyTest(d[0], d[1]).orElseThrow();
        within(egger.statistic(), -1.4013, 5e-5);
        within(egger.pValue(), .1887, 5e-5);
    }

    private static final double[] EFFECT = {.1, .3, .35, .65, .45, .15};
    private static final double[] VARIANCE = {.03, .03, .05, .01, .05, .02};

    @Test
    void equalVariancesGiveTheClassicalAnswer() {
        double[] v = new double[6];
        Arrays.fill(v, .01);
        double expected = Means.variance(EFFECT) - .01;
        for (var method : Synthesis.Method.values()) {
            var fit = Synthesis.of(EFFECT, v, NONE, method, Synthesis.Errors.HARTUNG_KNAPP)
                    .orElseThrow();
            near(fit.tau2(), expected, 1e-9);
            near(fit.effects()[0], Means.average(EFFECT), 1e-12);
            // With equal weights Hartung and Knapp's interval is Student's.
            var student = Means.mean(EFFECT, .95).orElseThrow();
            near(fit.effect(0, .95).interval().upper(), student.interval().upper(), 1e-9);
        }
    }

    @Test
    void pauleMandelBalancesItsQ() {
        var fit = Synthesis.of(EFFECT, VARIANCE, NONE, Synthesis.Method.PM, Synthesis.Errors.WALD)
                .orElseThrow();
        double q = 0;
        for (int i = 0; i < 6; i++) {
            double off = EFFECT[i] - fit.effects()[0];
            q += off * off / (VARIANCE[i] + fit.tau2());
        }
        near(q, 5, 1e-9);
    }

    @Test
    void agreeingStudiesAreNotMadeTooSure() {
        double[] same = {.2, .2, .2, .2};
        double[] v = {.01, .02, .01, .02};
        var plain = Synthesis.of(same, v, NONE, Synthesis.Method.REML, Synthesis.Errors.WALD)
                .orElseThrow();
        assertThat(plain.tau2()).isZero();
        var bold = Synthesis.of(same, v, NONE, Synthesis.Method.REML, Synthesis.Errors.HARTUNG_KNAPP)
                .orElseThrow();
        var cautious = Synthesis.of(same, v, NONE, Synthesis.Method.REML, Synthesis.Errors.HARTUNG_KNAPP_CAUTIOUS)
                .orElseThrow();
        assertThat(bold.effect(0, .95).standardError()).isLessThan(1e-6);
        near(cautious.effect(0, .95).standardError(), plain.effect(0, .95).standardError(), 1e-12);
        var next = cautious.prediction(.95).orElseThrow();
        assertThat(next.upper() - next.lower())
                .isGreaterThan(plain.effect(0, .95).interval().upper()
                        - plain.effect(0, .95).interval().lower());
    }

    @Test
    void tooFewStudiesAreRefused() {
        double[] two = {.1, .2};
        assertThat(Synthesis.of(two, two, NONE, Synthesis.Method.REML, Synthesis.Errors.WALD)
                        .refusal())
                .isPresent();
        assertThat(Synthesis.smallStudyTest(EFFECT, VARIANCE)
                        .refusal()
                        .orElseThrow()
                        .reason())
                .isEqualTo(Reason.FEW_STUDIES);
        assertThatThrownBy(() -> Synthesis.of(EFFECT, new double[6], NONE, Synthesis.Method.DL, Synthesis.Errors.WALD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void threeLevelsFallBackToTwoWhenEachStudyHasOneEffect() {
        int[] own = {0, 1, 2, 3, 4, 5};
        var three = ThreeLevelSynthesis.of(EFFECT, VARIANCE, NONE, own).orElseThrow();
        var two = Synthesis.of(EFFECT, VARIANCE, NONE, Synthesis.Method.REML, Synthesis.Errors.WALD)
                .orElseThrow();
        within(three.within() + three.between(), two.tau2(), 1e-7);
        within(three.effects()[0], two.effects()[0], 1e-7);
        within(three.effect(0, .95).standardError(), two.effect(0, .95).standardError(), 1e-7);
    }

    @Test
    void threeLevelsAgreeWithTheBalancedTwoLevelModel() {
        // Known sampling variance s in each effect: within + s plays the residual of a random-intercept model.
        double[] y = {1, 2, 3, 4, 5, 6, 2, 3, 7, 8, 9, 10, 0, 1, 2, 5, 5, 8};
        double[] v = new double[18];
        Arrays.fill(v, .25);
        int[] study = new int[18];
        Arrays.setAll(study, i -> i / 3);
        var three = ThreeLevelSynthesis.of(y, v, NONE, study).orElseThrow();
        var two = RandomIntercept.fit(RegressionData.of(y).clusteredBy(study), true)
                .orElseThrow();
        within(three.within() + .25, two.residualVariance(), 1e-6);
        within(three.between(), two.unitVariance(), 1e-5);
        within(three.logLikelihood(), two.logLikelihood(), 1e-8);
    }

    @Test
    void simplexFindsABentValley() {
        double[] low = DownhillSimplex.lowest(
                new double[] {-1, 2}, .5, x -> 100 * Math.pow(x[1] - x[0] * x[0], 2) + Math.pow(1 - x[0], 2));
        within(low[0], 1, 1e-6);
        within(low[1], 1, 1e-6);
    }
}
