package se.skyddsnat.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.skyddsnat.statistics.Near.limits;
import static se.skyddsnat.statistics.Near.near;
import static se.skyddsnat.statistics.Near.within;

import java.util.Arrays;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonChartsTest {

    @ParameterizedTest
    @CsvSource({
        "15,.5596924,1.649348,.3862650,2.082907",
        "20,.6108260,1.544419,.4479107,1.902094",
        "30,.6746958,1.427562,.5289724,1.702771",
    })
    void funnelLimitsAgree(double expected, double lo95, double hi95, double lo998, double hi998) {
        near(Funnel.ratio(expected, .95).lower(), lo95, 2e-7);
        near(Funnel.ratio(expected, .95).upper(), hi95, 4e-7);
        near(Funnel.ratio(expected, .998).lower(), lo998, 2e-7);
        near(Funnel.ratio(expected, .998).upper(), hi998, 4e-7);
    }

    @Test
    void publishedFunnels() {
        var share = Shared.read("phe/testdata_funnel_prop_outputs.csv");
        for (int i = 0; i < share.size(); i++) {
            double target = share.number("Baseline")[i] / 100;
            var usual = Funnel.shareNormal(target, share.number("Population")[i], .95);
            within(100 * usual.lower(), share.number("Lower2s0025limit")[i], 1e-5);
            within(100 * usual.upper(), share.number("Upper2s0025limit")[i], 1e-5);
        }
    }

    @Test
    void exactFunnelOfSharesNarrowsToTheTarget() {
        var few = Funnel.share(.3, 20, .95);
        var many = Funnel.share(.3, 20_000, .95);
        assertThat(few.lower()).isLessThan(many.lower());
        limits(many, .3 - 1.96 * Math.sqrt(.21 / 20_000), .3 + 1.96 * Math.sqrt(.21 / 20_000), 1e-4);
        assertThat(Funnel.share(0, 10, .95).lower()).isZero();
    }

    @Test
    void spreadBeyondChanceWidensTheFunnel() {
        var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        int n = 290;
        double[] even = new double[n];
        double[] wide = new double[n];
        double[] error = new double[n];
        for (int i = 0; i < n; i++) {
            error[i] = .1 + .2 * dice.nextDouble();
            double chance = error[i] * dice.nextGaussian();
            even[i] = 1 + chance;
            wide[i] = 1 + chance + .3 * dice.nextGaussian();
        }
        assertThat(Funnel.overdispersion(even, error, 1).orElseThrow().tau2()).isLessThan(.005);
        var found = Funnel.overdispersion(wide, error, 1).orElseThrow();
        assertThat(found.tau2()).isBetween(.03, .12);
        assertThat(found.test().pValue()).isLessThan(1e-6);
        assertThat(found.limits(1, .1, .95).upper()).isGreaterThan(1.4);
        assertThat(Funnel.overdispersion(new double[3], new double[3], 1).refusal())
                .isPresent();
    }

    @Test
    void winsorisingPullsInTheEnds() {
        double[] z = IntStream.rangeClosed(0, 10).mapToDouble(i -> i).toArray();
        assertThat(Funnel.winsorised(z, .1)).containsExactly(1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9);
    }

    @Test
    void orangeJuice() {
        var d = Shared.read("spc_orangejuice.csv").where("trial", "TRUE"::equals);
        var chart = ShewhartChart.shares(d.number("D"), d.number("size")).orElseThrow();
        within(chart.centre(), .2313333, 5e-8);
        within(chart.lower()[0], .0524275, 5e-8);
        within(chart.upper()[0], .4102391, 5e-8);
        assertThat(chart.outside()).containsExactly(14, 22);
    }

    @Test
    void pistonRings() {
        var d = Shared.read("spc_pistonrings.csv").where("trial", "TRUE"::equals);
        double[] x = d.number("diameter");
        double[][] group = IntStream.range(0, x.length / 5)
                .mapToObj(g -> Arrays.copyOfRange(x, 5 * g, 5 * g + 5))
                .toArray(double[][]::new);
        var chart = ShewhartChart.means(group).orElseThrow();
        within(chart.centre(), 74.001176, 5e-7);
        within(chart.lower()[0], 73.988048, 1e-6);
        within(chart.upper()[0], 74.014304, 1e-6);
    }

    @Test
    void xmrDropsAWideRangeOnceAndSeesAllFourSignals() {
        double[] quiet = {10, 11, 10, 9, 10, 11, 10, 9, 10, 11, 10, 9, 60, 10, 11, 10, 9, 10, 11, 10};
        var chart = XmrChart.of(quiet).orElseThrow();
        // Without dropping, the two steps of 50 would hide the very point that made them.
        assertThat(chart.signals().get(12)).contains(XmrChart.Signal.OUTSIDE);
        near(chart.upper() - chart.centre(), 2.66 * 16 / 17.0, .1);
        double[] shift = {1, 2, 1, 2, 1, 2, 1, 5, 6, 5, 6, 5, 6, 5};
        var shifted = XmrChart.of(shift).orElseThrow();
        assertThat(shifted.signals().get(7)).contains(XmrChart.Signal.SHIFT);
        double[] trend = {5, 4, 5, 1, 2, 3, 4, 5, 6, 7, 4, 5};
        var rising = XmrChart.of(trend).orElseThrow();
        assertThat(rising.signals().get(3)).contains(XmrChart.Signal.TREND);
        assertThat(rising.signals().get(9)).contains(XmrChart.Signal.TREND);
        assertThat(rising.signals().get(10)).doesNotContain(XmrChart.Signal.TREND);
        double[] near = {0, 1, -1, 1, -1, 0, 1, -1, 4.2, 4.2, -1, 1, -1, 0, 1, -1};
        var close = XmrChart.of(near).orElseThrow();
        assertThat(close.signals().get(8)).contains(XmrChart.Signal.NEAR_LIMIT);
        assertThat(close.signals().get(8)).doesNotContain(XmrChart.Signal.OUTSIDE);
        assertThat(XmrChart.of(new double[9]).refusal()).isPresent();
    }

    @Test
    void cusumWeighsTheUnexpectedMore() {
        double low = RiskAdjustedCusum.weight(.05, 1, 2);
        double high = RiskAdjustedCusum.weight(.6, 1, 2);
        near(low, Math.log(2 / (1 - .05 + 2 * .05)), 1e-12);
        assertThat(low).isGreaterThan(high);
        double[] risk = new double[40];
        Arrays.fill(risk, .2);
        byte[] outcome = new byte[40];
        Arrays.fill(outcome, 20, 40, (byte) 1);
        var worse = RiskAdjustedCusum.of(risk, outcome, 2, 3);
        assertThat(worse.alarm().orElseThrow()).isEqualTo(25);
        assertThat(worse.sum()[19]).isZero();
        var better = RiskAdjustedCusum.of(risk, outcome, .5, 1.5);
        assertThat(better.alarm().orElseThrow()).isLessThan(20);
        double shortRun = RiskAdjustedCusum.runLength(risk, 2, 2, 300, 1);
        assertThat(RiskAdjustedCusum.runLength(risk, 2, 4, 300, 1)).isGreaterThan(2 * shortRun);
        assertThatThrownBy(() -> RiskAdjustedCusum.of(risk, outcome, 1, 3))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
