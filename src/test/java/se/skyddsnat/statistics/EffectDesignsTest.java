package se.skyddsnat.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static se.skyddsnat.statistics.Near.LIKELIHOOD;
import static se.skyddsnat.statistics.Near.near;
import static se.skyddsnat.statistics.Near.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EffectDesignsTest {

    private static RandomGenerator dice(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static Reason reason(Finding<?> finding) {
        return finding.refusal().orElseThrow().reason();
    }

    private static Estimate twoByTwo(Shared d, String y, String group, String after, String... facts) {
        return DifferenceInDifferences.twoByTwo(
                        RegressionData.of(d.number(y), d.numbers(facts)),
                        RegressionTest.bytes(d.number(group)),
                        RegressionTest.bytes(d.number(after)),
                        LinearRegression.Errors.MODEL,
                        .95)
                .orElseThrow();
    }

    @Test
    void fourCellsGiveTheDifferenceOfDifferences() {
        double[] y = {1, 3, 2, 4, 5, 7, 10, 12};
        byte[] group = {0, 0, 0, 0, 1, 1, 1, 1};
        byte[] after = {0, 0, 1, 1, 0, 0, 1, 1};
        var did = DifferenceInDifferences.twoByTwo(RegressionData.of(y), group, after, LinearRegression.Errors.HC2, .95)
                .orElseThrow();
        near(did.value(), 4, 1e-12);
        var refused =
                DifferenceInDifferences.twoByTwo(RegressionData.of(y), group, group, LinearRegression.Errors.HC2, .95);
        assertThat(reason(refused)).isEqualTo(Reason.COLLINEAR);
    }

    @Test
    void incinerator() {
        var d = Shared.read("kielmc.csv");
        var plain = twoByTwo(d, "rprice", "nearinc", "y81");
        near(plain.value(), -11863.9033, 1e-8);
        near(plain.standardError(), 7456.6462, 1e-8);
        var aged = twoByTwo(d, "rprice", "nearinc", "y81", "age", "agesq");
        near(aged.value(), -21920.2700, 1e-8);
        near(aged.standardError(), 6359.7454, 1e-8);
        var full = twoByTwo(d, "rprice", "nearinc", "y81", "age", "agesq", "intst", "land", "area", "rooms", "baths");
        near(full.value(), -14177.9342, 1e-8);
        near(full.standardError(), 4987.2667, 1e-8);
    }

    @Test
    void injuryBenefit() {
        var d = Shared.read("injury.csv").where("ky", "1"::equals);
        var did = twoByTwo(d, "ldurat", "highearn", "afchnge");
        near(did.value(), .1906012007, 1e-9);
        near(did.standardError(), .0685089052, 1e-8);
    }

    @Test
    void minimumWage() {
        var d = Shared.read("cardkrueger_njmin3.csv").where("fte", v -> !v.isBlank());
        var did = twoByTwo(d, "fte", "nj", "d");
        near(did.value(), 2.753606, 2e-7);
        near(did.standardError(), 1.688409, 4e-7);
        within(Means.average(d.where("nj", "0"::equals).where("d", "0"::equals).number("fte")), 23.33117, 5e-6);
        within(Means.average(d.where("nj", "0"::equals).where("d", "1"::equals).number("fte")), 21.16558, 5e-6);
        within(Means.average(d.where("nj", "1"::equals).where("d", "0"::equals).number("fte")), 20.43941, 5e-6);
        within(Means.average(d.where("nj", "1"::equals).where("d", "1"::equals).number("fte")), 21.02743, 5e-6);
    }

    private static StaggeredStart.Panel countyPanel(boolean adjusted) {
        var d = Shared.read("mpdta.csv");
        double[] county = d.number("countyreal");
        double[] ids = Arrays.stream(county).distinct().toArray();
        double[][] y = new double[ids.length][5];
        int[] start = new int[ids.length];
        double[] size = new double[ids.length];
        for (int r = 0; r < county.length; r++) {
            double id = county[r];
            int i = IntStream.range(0, ids.length)
                    .filter(k -> ids[k] == id)
                    .findFirst()
                    .orElseThrow();
            y[i][(int) d.number("year")[r] - 2003] = d.number("lemp")[r];
            start[i] = (int) d.number("first.treat")[r];
            size[i] = d.number("lpop")[r];
        }
        var panel = StaggeredStart.Panel.of(y, new int[] {2003, 2004, 2005, 2006, 2007}, start);
        return adjusted ? panel.adjustedFor(size) : panel;
    }

    private static double cell(StaggeredStart found, int start, int period) {
        return found.cells().stream()
                .filter(c -> c.start() == start && c.period() == period)
                .findFirst()
                .orElseThrow()
                .effect()
                .value();
    }

    @Test
    void staggeredMinimumWage() {
        var found = StaggeredStart.of(countyPanel(false), StaggeredStart.Comparison.NEVER, .95)
                .orElseThrow();
        double[] first = {-.01050325, -.07042316, -.13725874, -.10081136};
        for (int k = 0; k < 4; k++) {
            within(cell(found, 2004, 2004 + k), first[k], 5.1e-9);
        }
        within(cell(found, 2006, 2006), -.00459461, 5.1e-9);
        within(cell(found, 2007, 2007), -.02605441, 5.1e-9);
        near(found.overall().orElseThrow().value(), -.0399512752, 1e-8);
        near(found.byDistance().orElseThrow().value(), -.0772398215, 1e-8);
        near(found.byGroup().orElseThrow().value(), -.0310182822, 1e-8);
        within(found.preTrend().orElseThrow().pValue(), .16812, 5e-5);
        // Printed errors of the method's own package are bootstrapped: 0.012, 0.020.
        within(found.overall().orElseThrow().standardError(), .012, .001);
        within(found.byDistance().orElseThrow().standardError(), .020, .002);
    }

    @Test
    void staggeredMinimumWageAmongCountiesOfOneSize() {
        var found = StaggeredStart.of(countyPanel(true), StaggeredStart.Comparison.NEVER, .95)
                .orElseThrow();
        within(cell(found, 2004, 2004), -.0145, 5.1e-5);
        within(cell(found, 2004, 2005), -.0764, 5.1e-5);
        within(cell(found, 2006, 2007), -.0413, 6e-5);
        within(cell(found, 2007, 2007), -.0288, 5.1e-5);
        within(found.preTrend().orElseThrow().pValue(), .23267, 5e-5);
    }

    private static StaggeredStart.Panel madeUp(double drift) {
        var dice = dice(4);
        int units = 60;
        double[][] y = new double[units][6];
        int[] start = new int[units];
        for (int i = 0; i < units; i++) {
            start[i] = i % 3 == 0 ? 0 : i % 3 == 1 ? 3 : 5;
            double level = dice.nextGaussian();
            for (int t = 0; t < 6; t++) {
                boolean on = start[i] > 0 && t + 1 >= start[i];
                y[i][t] = level + t + (on ? 2 : 0) + (start[i] > 0 ? drift * t : 0) + .1 * dice.nextGaussian();
            }
        }
        return StaggeredStart.Panel.of(y, new int[] {1, 2, 3, 4, 5, 6}, start);
    }

    @Test
    void staggeredStartFindsTheTruth() {
        for (var comparison : StaggeredStart.Comparison.values()) {
            var found = StaggeredStart.of(madeUp(0), comparison, .999).orElseThrow();
            assertThat(found.overall().orElseThrow().interval().holds(2)).isTrue();
            assertThat(found.byGroup().orElseThrow().interval().holds(2)).isTrue();
            assertThat(found.atDistance(-1).orElseThrow().interval().holds(0)).isTrue();
            assertThat(found.atDistance(9).refusal()).isPresent();
        }
    }

    @Test
    void groupsThatDriftedApartBeforeAreRefused() {
        var found = StaggeredStart.of(madeUp(.5), StaggeredStart.Comparison.NEVER, .95)
                .orElseThrow();
        assertThat(reason(found.overall())).isEqualTo(Reason.PRE_TREND);
        assertThat(reason(found.byDistance())).isEqualTo(Reason.PRE_TREND);
    }

    @Test
    void doublyRobustAdjustmentMendsADriftThatFactsExplain() {
        var dice = dice(6);
        int units = 400;
        double[][] y = new double[units][3];
        int[] start = new int[units];
        double[] fact = new double[units];
        for (int i = 0; i < units; i++) {
            fact[i] = dice.nextGaussian();
            start[i] = dice.nextDouble() < 1 / (1 + Math.exp(-fact[i])) ? 3 : 0;
            for (int t = 0; t < 3; t++) {
                y[i][t] = fact[i] * t + (start[i] == 3 && t == 2 ? 1 : 0) + .1 * dice.nextGaussian();
            }
        }
        var panel = StaggeredStart.Panel.of(y, new int[] {1, 2, 3}, start).adjustedFor(fact);
        var found =
                StaggeredStart.of(panel, StaggeredStart.Comparison.NEVER, .999).orElseThrow();
        assertThat(found.overall().orElseThrow().interval().holds(1)).isTrue();
    }

    @Test
    void smokingBan() {
        var d = Shared.read("sicily_its.csv");
        double[] ban = d.number("smokban");
        int change = IntStream.range(0, ban.length)
                .filter(i -> ban[i] == 1)
                .findFirst()
                .orElseThrow();
        var found = InterruptedSeries.of(
                        d.number("aces"),
                        d.number("stdpop"),
                        InterruptedSeries.Plan.level(change),
                        InterruptedSeries.Errors.POISSON,
                        .95)
                .orElseThrow();
        near(found.level().value(), .894377, LIKELIHOOD);
        near(found.level().interval().lower(), .864686, LIKELIHOOD);
        near(found.level().interval().upper(), .925086, LIKELIHOOD);
        near(found.trend().value(), .004944992, LIKELIHOOD);
    }

    @Test
    void aSeriesThatDroppedAFifthIsFoundAndAShortOneRefused() {
        var dice = dice(2);
        double[] count = new double[96];
        double[] control = new double[96];
        double[] people = new double[96];
        for (int i = 0; i < 96; i++) {
            double season = 1 + .2 * Math.sin(2 * Math.PI * i / 12);
            double noise = 6 * dice.nextGaussian();
            people[i] = 10_000;
            count[i] = Math.round(400 * season * (i >= 48 ? .8 : 1) + noise);
            control[i] = Math.round(400 * season + 6 * dice.nextGaussian());
        }
        var plan = new InterruptedSeries.Plan(48, true, 2, 12);
        for (var errors : InterruptedSeries.Errors.values()) {
            var found = InterruptedSeries.of(count, people, plan, errors, .99).orElseThrow();
            assertThat(found.level().interval().holds(.8)).isTrue();
            assertThat(found.level().interval().holds(1)).isFalse();
            assertThat(found.slope().interval().holds(1)).isTrue();
        }
        var against = InterruptedSeries.againstControl(
                        count, people, control, people, plan, InterruptedSeries.Errors.QUASI, .99)
                .orElseThrow();
        assertThat(against.interval().holds(.8)).isTrue();
        var refused = InterruptedSeries.of(
                count, people, InterruptedSeries.Plan.level(5), InterruptedSeries.Errors.QUASI, .95);
        assertThat(reason(refused)).isEqualTo(Reason.SHORT_SERIES);
    }

    @Test
    void examResults() {
        var d = Shared.read("exam_inner_london.csv");
        int[] school =
                Arrays.stream(d.number("school")).mapToInt(s -> (int) s - 1).toArray();
        var data = RegressionData.of(d.number("normexam"), d.number("standLRT")).clusteredBy(school);
        var fit = RandomIntercept.fit(data, false).orElseThrow();
        within(fit.effects()[0], .00239, 5e-6);
        within(fit.effects()[1], .56337, 5e-6);
        within(fit.effect(0, .95).standardError(), .04002, 5e-6);
        within(fit.effect(1, .95).standardError(), .01247, 5e-6);
        within(fit.unitVariance(), .092129, 1e-6);
        within(fit.residualVariance(), .565731, 1e-6);
        within(fit.deviance(), 9357.2432, 5e-5);
    }

    @Test
    void balancedUnitsAgreeWithAnalysisOfVariance() {
        // Three values in each of six units: restricted likelihood equals the classical mean squares.
        double[] y = {1, 2, 3, 4, 5, 6, 2, 3, 7, 8, 9, 10, 0, 1, 2, 5, 5, 8};
        int[] unit = IntStream.range(0, 18).map(i -> i / 3).toArray();
        double between = 0;
        double inside = 0;
        double mean = Means.average(y);
        for (int u = 0; u < 6; u++) {
            double[] own = Arrays.copyOfRange(y, 3 * u, 3 * u + 3);
            between += 3 * Math.pow(Means.average(own) - mean, 2) / 5;
            inside += Means.variance(own) / 6;
        }
        var fit = RandomIntercept.fit(RegressionData.of(y).clusteredBy(unit), true)
                .orElseThrow();
        near(fit.residualVariance(), inside, 1e-7);
        near(fit.unitVariance(), (between - inside) / 3, 1e-6);
        near(fit.effect(0, .95).standardError(), Math.sqrt(between / 18), 1e-6);
        double reliability = fit.unitVariance() / (fit.unitVariance() + inside / 3);
        near(fit.unitEffect()[3], reliability * (9 - mean), 1e-6);
    }

    @Test
    void steppedWedgeFindsTheEffectAndTheLotsAgree() {
        var found = wedge(1.5).orElseThrow();
        assertThat(found.effect().interval().holds(1.5)).isTrue();
        assertThat(found.permutation().pValue()).isLessThan(.01);
        assertThat(wedge(0).orElseThrow().permutation().pValue()).isGreaterThan(.05);
        int[] waves = SteppedWedge.draw(10, 5, 1);
        assertThat(Arrays.stream(waves).filter(w -> w == 3).count()).isEqualTo(2);
    }

    private static Finding<SteppedWedge> wedge(double effect) {
        var dice = dice(12);
        int[] start = {1, 1, 2, 2, 3, 3, 4, 4};
        int n = 8 * 5 * 10;
        double[] y = new double[n];
        int[] unit = new int[n];
        int[] period = new int[n];
        double[] level = new double[8];
        Arrays.setAll(level, u -> dice.nextGaussian());
        for (int i = 0; i < n; i++) {
            unit[i] = i % 8;
            period[i] = i / 8 % 5;
            y[i] = level[unit[i]] + .3 * period[i] + (period[i] >= start[unit[i]] ? effect : 0) + dice.nextGaussian();
        }
        return SteppedWedge.of(y, unit, period, start, .999, 7);
    }
}
