package se.skyddsnat.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.skyddsnat.statistics.Near.LIKELIHOOD;
import static se.skyddsnat.statistics.Near.limits;
import static se.skyddsnat.statistics.Near.near;
import static se.skyddsnat.statistics.Near.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegressionTest {

    static double[] squared(double[] x) {
        return Arrays.stream(x).map(v -> v * v).toArray();
    }

    static double[][] columns(double[]... columns) {
        return columns;
    }

    static byte[] bytes(double[] values) {
        byte[] b = new byte[values.length];
        for (int i = 0; i < b.length; i++) {
            b[i] = (byte) values[i];
        }
        return b;
    }

    /** Levels of a factor except the first, as 0/1 columns. */
    static double[][] dummies(double[] factor) {
        double[] levels = Arrays.stream(factor).distinct().sorted().skip(1).toArray();
        return Arrays.stream(levels)
                .mapToObj(l -> Arrays.stream(factor).map(v -> v == l ? 1 : 0).toArray())
                .toArray(double[][]::new);
    }

    private static RandomGenerator dice(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static Reason reason(Finding<?> finding) {
        return finding.refusal().orElseThrow().reason();
    }

    @Test
    void lineThroughPointsIsExact() {
        var fit = LinearRegression.fit(
                        RegressionData.of(new double[] {1, 2, 2, 4}, new double[] {1, 2, 3, 4}),
                        LinearRegression.Errors.MODEL)
                .orElseThrow();
        within(fit.effects()[0], 0, 1e-12);
        near(fit.effects()[1], .9, 1e-12);
        near(fit.dispersion(), .35, 1e-12);
        near(fit.effect(1, .95).standardError(), Math.sqrt(.35 / 5), 1e-12);
    }

    @Test
    void oneBinaryFactGivesTheTablesOddsRatio() {
        double[] y = new double[100];
        double[] x = new double[100];
        for (int i = 0; i < 100; i++) {
            x[i] = i < 50 ? 1 : 0;
            y[i] = i < 30 || (i >= 50 && i < 70) ? 1 : 0;
        }
        var fit = LogisticRegression.fit(RegressionData.of(y, x)).orElseThrow();
        var table = new TwoByTwo(30, 20, 20, 30).oddsRatio(.95).orElseThrow();
        near(fit.ratio(1, .95).value(), table.value(), 1e-9);
        near(fit.ratio(1, .95).logStandardError(), table.logStandardError(), 1e-9);
        var rate = PoissonRegression.fit(RegressionData.of(y, x)).orElseThrow();
        near(rate.ratio(1, .95).value(), 1.5, 1e-9);
        near(rate.ratio(1, .95).logStandardError(), Math.sqrt(1 / 30.0 + 1 / 20.0), 1e-9);
    }

    @Test
    void aModelThatCannotBeTrustedIsRefused() {
        var dice = dice(3);
        double[] y = new double[200];
        double[] x = new double[200];
        double[] z = new double[200];
        for (int i = 0; i < 200; i++) {
            x[i] = dice.nextGaussian();
            z[i] = i % 40 == 0 ? 1 : 0;
            y[i] = x[i] > 0 ? 1 : 0;
        }
        assertThat(reason(LogisticRegression.fit(RegressionData.of(y, x)))).isEqualTo(Reason.SEPARATED);
        double[] chance = new double[200];
        for (int i = 0; i < 200; i++) {
            chance[i] = z[i] == 1 ? 1 : dice.nextInt(2);
        }
        assertThat(reason(LogisticRegression.fit(RegressionData.of(chance, z)))).isEqualTo(Reason.SEPARATED);
        assertThat(reason(LogisticRegression.fit(RegressionData.of(chance, x, x))))
                .isEqualTo(Reason.COLLINEAR);
        double[] rare = new double[200];
        rare[5] = 1;
        assertThat(reason(LogisticRegression.fit(RegressionData.of(rare, x))))
                .isEqualTo(Reason.FEW_EVENTS_PER_PARAMETER);
        int[] two = new int[200];
        Arrays.fill(two, 100, 200, 1);
        assertThat(reason(LogisticRegression.fit(RegressionData.of(chance, x).clusteredBy(two))))
                .isEqualTo(Reason.FEW_CLUSTERS);
        assertThatThrownBy(() -> RegressionData.of(new double[] {Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void predictionsAreJudged() {
        double[] outcome = {0, 0, 1, 1};
        near(PredictionQuality.auc(outcome, new double[] {.1, .4, .35, .8}), .75, 1e-12);
        var dice = dice(5);
        double[] y = new double[4000];
        double[] p = new double[4000];
        double[] sure = new double[4000];
        for (int i = 0; i < y.length; i++) {
            double eta = dice.nextGaussian();
            p[i] = 1 / (1 + Math.exp(-eta));
            sure[i] = 1 / (1 + Math.exp(-2 * eta));
            y[i] = dice.nextDouble() < p[i] ? 1 : 0;
        }
        var good = PredictionQuality.of(y, p).orElseThrow();
        assertThat(good.calibrationSlope()).isBetween(.9, 1.1);
        near(PredictionQuality.of(y, sure).orElseThrow().calibrationSlope(), good.calibrationSlope() / 2, 1e-6);
    }

    /** Confounded on purpose: the crude difference is wrong, the truth is 2. */
    @Test
    void weightingFindsTheTruthThatTheCrudeDifferenceMisses() {
        var dice = dice(8);
        int n = 6000;
        double[] x = new double[n];
        double[] y = new double[n];
        byte[] treated = new byte[n];
        for (int i = 0; i < n; i++) {
            x[i] = dice.nextGaussian();
            treated[i] = (byte) (dice.nextDouble() < 1 / (1 + Math.exp(-x[i])) ? 1 : 0);
            y[i] = 2 * treated[i] + 3 * x[i] + dice.nextGaussian();
        }
        double[][] facts = {x};
        for (Target target : Target.values()) {
            var effect = Propensity.weighted(y, treated, facts, target, .999).orElseThrow();
            assertThat(effect.effect().interval().holds(2)).isTrue();
            assertThat(effect.effect().standardError()).isLessThan(effect.fixedWeightError());
        }
        for (Target target : new Target[] {Target.EVERYBODY, Target.THE_TREATED}) {
            assertThat(Propensity.doublyRobust(y, treated, facts, target, .999)
                            .orElseThrow()
                            .effect()
                            .interval()
                            .holds(2))
                    .isTrue();
        }
        var matched = Propensity.matched(y, treated, facts, .2, .999);
        assertThat(matched.map(m -> Math.abs(m.effect().value() - 2) < .5).equals(Finding.of(true))
                        || matched.refusal().isPresent())
                .isTrue();
        assertThat(RandomisedTrial.difference(y, treated, .95)
                        .orElseThrow()
                        .interval()
                        .holds(2))
                .isFalse();
    }

    @Test
    void matchingPairsEachOnceWithinReach() {
        byte[] treated = {1, 1, 0, 0, 0, 0};
        double[] e = {.5, .51, .5, .505, .9, .1};
        int[] partner = NearestPairs.of(treated, e, .2);
        assertThat(partner).containsExactly(2, 3, -1, -1, -1, -1);
    }

    @Test
    void unlikeGroupsAreRefused() {
        var dice = dice(9);
        int n = 3000;
        double[] x = new double[n];
        double[] y = new double[n];
        byte[] treated = new byte[n];
        for (int i = 0; i < n; i++) {
            x[i] = dice.nextGaussian();
            treated[i] = (byte) (dice.nextDouble() < 1 / (1 + Math.exp(-6 * x[i])) ? 1 : 0);
            y[i] = x[i];
        }
        assertThat(reason(Propensity.weighted(y, treated, new double[][] {x}, Target.EVERYBODY, .95)))
                .isIn(Reason.LOW_EFFECTIVE_SAMPLE, Reason.IMBALANCE);
    }

    @Test
    void nationalSupportedWork() {
        var d = Shared.read("lalonde_nsw_dw445.csv");
        byte[] treated = bytes(d.number("treat"));
        var welch = RandomisedTrial.difference(d.number("re78"), treated, .95).orElseThrow();
        near(welch.value(), 1794.342382, 1e-9);
        near(welch.standardError(), 670.996544, 1e-9);
        var one = d.where("treat", "1"::equals).number("re78");
        var nil = d.where("treat", "0"::equals).number("re78");
        near(Means.pooledDifference(one, nil, .95).orElseThrow().standardError(), 632.853392, 1e-9);
        var limits = Means.welchDifference(one, nil, .95).orElseThrow();
        limits(limits.interval(), 474.01, 3114.67, .006);
        double[] age = d.number("age");
        var facts = columns(
                d.number("treat"),
                age,
                squared(age),
                d.number("educ"),
                d.number("nodegree"),
                d.number("black"),
                d.number("hisp"),
                d.number("re74"),
                d.number("re75"));
        var fit = LinearRegression.fit(RegressionData.of(d.number("re78"), facts), LinearRegression.Errors.MODEL)
                .orElseThrow()
                .effect(1, .95);
        near(fit.value(), 1672.203124, 1e-9);
        near(fit.standardError(), 638.396627, 1e-9);
    }

    @Test
    void comparisonGroupsAreNotTheExperiment() {
        double[] one = experiment().number("re78");
        pooled(one, Shared.read("lalonde_psid1.csv").number("re78"), -15204.777496, 1154.614337);
        pooled(one, Shared.read("lalonde_cps1.csv").number("re78"), -8497.516148, 712.020720);
        var all = Shared.read("lalonde_nsw722.csv");
        pooled(
                all.where("trt", "1"::equals).number("re78"),
                all.where("trt", "0"::equals).number("re78"),
                886.303731,
                472.086258);
        var match = Shared.read("lalonde_matchit614.csv");
        near(
                Means.average(match.where("treat", "1"::equals).number("re78"))
                        - Means.average(match.where("treat", "0"::equals).number("re78")),
                -635.026212,
                2e-9);
    }

    private static Shared experiment() {
        return Shared.read("lalonde_nsw_dw445.csv").where("treat", "1"::equals);
    }

    private static void pooled(double[] one, double[] nil, double value, double error) {
        var difference = Means.pooledDifference(one, nil, .95).orElseThrow();
        near(difference.value(), value, 2e-9);
        near(difference.standardError(), error, 2e-9);
    }

    @Test
    void surveyComparisonIsRefusedBecauseTwoPeopleWouldDecide() {
        var psid = Shared.read("lalonde_psid1.csv");
        var treated = experiment();
        String[] here = {"age", "educ", "black", "hisp", "marr", "nodegree", "re74", "re75"};
        String[] there = {"age", "educ", "black", "hisp", "marr", "nodeg", "re74", "re75"};
        double[][] facts = new double[here.length][];
        for (int j = 0; j < here.length; j++) {
            facts[j] = joined(treated.number(here[j]), psid.number(there[j]));
        }
        byte[] t = new byte[facts[0].length];
        Arrays.fill(t, 0, 185, (byte) 1);
        double[] y = joined(treated.number("re78"), psid.number("re78"));
        var refused = Propensity.weighted(y, t, facts, Target.EVERYBODY, .95);
        assertThat(reason(refused)).isEqualTo(Reason.LOW_EFFECTIVE_SAMPLE);
        double[] e = Propensity.scores(t, facts).orElseThrow();
        var balance = Balance.of(t, facts, Target.EVERYBODY.weights(t, e));
        within(balance.treated(), 2.65, .005);
    }

    private static double[] joined(double[] a, double[] b) {
        double[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    @Test
    void smokersWhoQuit() {
        var d = Shared.read("nhefs_complete.csv");
        double[] y = d.number("wt82_71");
        byte[] quit = bytes(d.number("qsmk"));
        double[][] curved = {d.number("age"), d.number("smokeintensity"), d.number("smokeyrs"), d.number("wt71")};
        double[][] facts = Stream.of(
                        Arrays.stream(curved),
                        Arrays.stream(curved).map(RegressionTest::squared),
                        Arrays.stream(d.numbers("sex", "race")),
                        Arrays.stream(dummies(d.number("education"))),
                        Arrays.stream(dummies(d.number("exercise"))),
                        Arrays.stream(dummies(d.number("active"))))
                .flatMap(s -> s)
                .toArray(double[][]::new);
        near(RandomisedTrial.difference(y, quit, .95).orElseThrow().value(), 2.540581, 5e-7);
        var effect = Propensity.weighted(y, quit, facts, Target.EVERYBODY, .95).orElseThrow();
        near(effect.effect().value(), 3.440535, LIKELIHOOD);
        near(effect.fixedWeightError(), .525494, LIKELIHOOD);
        double[] e = Propensity.scores(quit, facts).orElseThrow();
        double share = Means.average(d.number("qsmk"));
        double sum = 0;
        for (int i = 0; i < e.length; i++) {
            sum += quit[i] == 1 ? share / e[i] : (1 - share) / (1 - e[i]);
        }
        near(sum / e.length, .998844, LIKELIHOOD);
        near(
                Propensity.standardised(y, quit, facts, new int[] {1}, .95)
                        .orElseThrow()
                        .value(),
                3.517374,
                LIKELIHOOD);
        var robust =
                Propensity.doublyRobust(y, quit, facts, Target.EVERYBODY, .95).orElseThrow();
        within(robust.effect().value(), 3.45, .15);
    }

    @Test
    void lengthOfStay() {
        var d = Shared.read("medpar.csv");
        var fit = PoissonRegression.fit(
                        RegressionData.of(d.number("los"), d.numbers("hmo", "died", "age80", "type2", "type3")))
                .orElseThrow();
        within(fit.effects()[0], 2.26875, 5e-6);
        within(fit.effects()[5], .74869, 5e-6);
    }
}
