package se.skyddsnat.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.skyddsnat.statistics.Near.CLOSED_FORM;
import static se.skyddsnat.statistics.Near.LIKELIHOOD;
import static se.skyddsnat.statistics.Near.near;
import static se.skyddsnat.statistics.Near.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class SurvivalTest {

    private static RandomGenerator dice(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static byte[] bytes(double[] values) {
        byte[] b = new byte[values.length];
        for (int i = 0; i < b.length; i++) {
            b[i] = (byte) values[i];
        }
        return b;
    }

    /** Freireich 1963: weeks in remission, with and without the drug; printed in every textbook. */
    private static final double[] DRUG = {6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35};

    private static final byte[] DRUG_EVENT = {1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0};
    private static final double[] PLACEBO = {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};

    private static double[] both() {
        double[] all = Arrays.copyOf(DRUG, 42);
        System.arraycopy(PLACEBO, 0, all, 21, 21);
        return all;
    }

    private static byte[] bothEvents() {
        byte[] all = Arrays.copyOf(DRUG_EVENT, 42);
        Arrays.fill(all, 21, 42, (byte) 1);
        return all;
    }

    private static int[] bothGroups() {
        int[] group = new int[42];
        Arrays.fill(group, 21, 42, 1);
        return group;
    }

    @Test
    void kaplanMeierAgreesWithTheTextbook() {
        var curve = KaplanMeier.of(DRUG, DRUG_EVENT).orElseThrow();
        within(curve.at(6, .95).orElseThrow().value(), .857, 5e-4);
        within(curve.at(10, .95).orElseThrow().value(), .753, 5e-4);
        within(curve.at(23, .95).orElseThrow().value(), .448, 5e-4);
        within(curve.at(23, .95).orElseThrow().standardError(), .1346, 5e-5);
        near(curve.median().orElseThrow(), 23, 0);
        near(curve.at(3, .95).orElseThrow().value(), 1, 0);
        assertThat(curve.at(36, .95).refusal().orElseThrow().reason()).isEqualTo(Reason.BEYOND_FOLLOW_UP);
    }

    @Test
    void restrictedMeanIsTheAreaUnderTheCurve() {
        var curve = KaplanMeier.of(new double[] {1, 2, 3, 4}, new byte[] {1, 1, 1, 1})
                .orElseThrow();
        var mean = curve.restrictedMean(4, .95).orElseThrow();
        near(mean.value(), 2.5, 1e-12);
        // Without anybody lost the variance is that of the mean with n.
        near(mean.standardError() * mean.standardError(), 1.25 / 4, 1e-12);
        assertThat(curve.restrictedMean(5, .95).refusal()).isPresent();
        near(curve.hazardAt(2, .95).orElseThrow().value(), 1 / 4.0 + 1 / 3.0, 1e-12);
    }

    @Test
    void countedAndSortedTimesGiveTheSameCurve() {
        var whole = KaplanMeier.of(DRUG, DRUG_EVENT).orElseThrow();
        double[] parts = Arrays.stream(DRUG).map(t -> t + .25).toArray();
        var sorted = KaplanMeier.of(parts, DRUG_EVENT).orElseThrow();
        assertThat(sorted.survival()).containsExactly(whole.survival());
        assertThat(sorted.greenwood()).containsExactly(whole.greenwood());
    }

    @Test
    void medianThatIsNotReachedIsRefused() {
        var curve = KaplanMeier.of(new double[] {1, 2, 3}, new byte[] {1, 0, 0}).orElseThrow();
        assertThat(curve.median().refusal().orElseThrow().reason()).isEqualTo(Reason.NOT_REACHED);
        assertThat(KaplanMeier.of(new double[0], new byte[0]).refusal()).isPresent();
        assertThatThrownBy(() -> KaplanMeier.of(new double[] {-1}, new byte[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void logRankAgreesWithTheTextbook() {
        var test = LogRank.of(both(), bothEvents(), bothGroups(), 2).orElseThrow();
        within(test.test().statistic(), 16.79, .005);
        within(test.observed()[0], 9, 0);
        within(test.expected()[0], 19.25, .005);
    }

    @Test
    void coxAgreesWithTheTextbook() {
        double[] placebo = Arrays.stream(bothGroups()).mapToDouble(g -> g).toArray();
        var efron = Cox.fit(SurvivalData.of(both(), bothEvents(), placebo)).orElseThrow();
        within(efron.effects()[0], 1.5721, 5e-5);
        within(efron.modelError(0), .4124, 5e-5);
        var breslow = Cox.fit(SurvivalData.of(both(), bothEvents(), placebo), Cox.Ties.BRESLOW)
                .orElseThrow();
        within(breslow.effects()[0], 1.5092, 5e-5);
        within(breslow.modelError(0), .4096, 5e-5);
    }

    @Test
    void splittingTimeChangesNothing() {
        double[] placebo = Arrays.stream(bothGroups()).mapToDouble(g -> g).toArray();
        var whole =
                Cox.fit(SurvivalData.of(both(), bothEvents(), placebo).robust()).orElseThrow();
        double[] entry = new double[84];
        double[] stop = new double[84];
        byte[] event = new byte[84];
        double[] x = new double[84];
        int[] person = new int[84];
        int rows = 0;
        for (int i = 0; i < 42; i++) {
            double end = both()[i];
            double cut = 7.5;
            if (end > cut) {
                stop[rows] = cut;
                x[rows] = placebo[i];
                person[rows++] = i;
                entry[rows] = cut;
            }
            stop[rows] = end;
            event[rows] = bothEvents()[i];
            x[rows] = placebo[i];
            person[rows++] = i;
        }
        var split = Cox.fit(
                        SurvivalData.of(Arrays.copyOf(stop, rows), Arrays.copyOf(event, rows), Arrays.copyOf(x, rows))
                                .enteringAt(Arrays.copyOf(entry, rows))
                                .clusteredBy(Arrays.copyOf(person, rows)))
                .orElseThrow();
        near(split.effects()[0], whole.effects()[0], 1e-9);
        near(split.logLikelihood(), whole.logLikelihood(), 1e-12);
        near(split.modelError(0), whole.modelError(0), 1e-9);
        near(split.effect(0, .95).standardError(), whole.effect(0, .95).standardError(), 1e-9);
        near(
                split.proportionality().global().statistic(),
                whole.proportionality().global().statistic(),
                1e-8);
    }

    @Test
    void doubledRowsEqualWeightTwoAndClusteringUndoesTheDoubling() {
        double[] time =
                Arrays.stream(both()).map(t -> t + dice((long) t).nextDouble()).toArray();
        double[] placebo = Arrays.stream(bothGroups()).mapToDouble(g -> g).toArray();
        for (int i = 0; i < time.length; i++) {
            time[i] += i * 1e-4;
        }
        var once = Cox.fit(SurvivalData.of(time, bothEvents(), placebo).robust(), Cox.Ties.BRESLOW)
                .orElseThrow();
        double[] twice = new double[42];
        Arrays.fill(twice, 2);
        var weighted = Cox.fit(
                        SurvivalData.of(time, bothEvents(), placebo)
                                .weightedBy(twice)
                                .robust(),
                        Cox.Ties.BRESLOW)
                .orElseThrow();
        near(weighted.effects()[0], once.effects()[0], 1e-9);
        near(weighted.modelError(0), once.modelError(0) / Math.sqrt(2), 1e-9);
        near(weighted.effect(0, .9).standardError(), once.effect(0, .9).standardError(), 1e-9);
    }

    @Test
    void aModelThatCannotBeTrustedIsRefused() {
        double[] time = both();
        byte[] event = bothEvents();
        double[] constant = new double[42];
        assertThat(reason(Cox.fit(SurvivalData.of(time, event, constant)))).isEqualTo(Reason.COLLINEAR);
        double[] x = Arrays.stream(bothGroups()).mapToDouble(g -> g).toArray();
        assertThat(reason(Cox.fit(SurvivalData.of(time, event, x, x)))).isEqualTo(Reason.COLLINEAR);
        assertThat(reason(Cox.fit(SurvivalData.of(time, event, x, time, x, x))))
                .isEqualTo(Reason.FEW_EVENTS_PER_PARAMETER);
        double[] apart = new double[42];
        byte[] only = new byte[42];
        for (int i = 0; i < 42; i++) {
            apart[i] = i < 21 ? 0 : 1;
            only[i] = (byte) (i < 21 ? 0 : 1);
        }
        assertThat(reason(Cox.fit(SurvivalData.of(time, only, apart)))).isEqualTo(Reason.SEPARATED);
        assertThat(reason(Cox.fit(SurvivalData.of(time, event, x).clusteredBy(bothGroups()))))
                .isEqualTo(Reason.FEW_CLUSTERS);
    }

    private static Reason reason(Finding<?> finding) {
        return finding.refusal().orElseThrow().reason();
    }

    @Test
    void competingEndsAddUpAndOneCauseIsKaplanMeier() {
        double[] time = {1, 2, 2, 3, 4, 5, 5, 6};
        byte[] state = {1, 2, 0, 1, 0, 2, 1, 0};
        var curves = AalenJohansen.of(time, state).orElseThrow();
        byte[] any = new byte[8];
        for (int i = 0; i < 8; i++) {
            any[i] = (byte) Math.min(1, state[i]);
        }
        var km = KaplanMeier.of(time, any).orElseThrow();
        for (double t : new double[] {1, 2, 3.5, 5, 6}) {
            double left = km.at(t, .95).orElseThrow().value();
            double sum = curves[0].at(t, .95).orElseThrow().value()
                    + curves[1].at(t, .95).orElseThrow().value();
            near(left + sum, 1, 1e-12);
        }
        var only = AalenJohansen.of(time, any).orElseThrow()[0];
        near(
                only.at(5, .95).orElseThrow().value(),
                1 - km.at(5, .95).orElseThrow().value(),
                1e-12);
        near(
                only.at(5, .95).orElseThrow().standardError(),
                km.at(5, .95).orElseThrow().standardError(),
                1e-9);
    }

    @Test
    void withoutLossTheIncidenceIsAPlainShare() {
        double[] time = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        byte[] state = {1, 2, 1, 2, 2, 1, 2, 1, 2, 2};
        var at = AalenJohansen.of(time, state).orElseThrow()[0].at(8, .95).orElseThrow();
        near(at.value(), .4, 1e-12);
        near(at.standardError(), Math.sqrt(.4 * .6 / 10), 1e-9);
    }

    @Test
    void grayTestHoldsItsLevelAndFindsDifferences() {
        var dice = dice(11);
        int falseAlarms = 0;
        int rounds = 400;
        for (int r = 0; r < rounds; r++) {
            falseAlarms += gray(dice, 1) < .05 ? 1 : 0;
        }
        assertThat(falseAlarms / (double) rounds).isBetween(.025, .08);
        assertThat(gray(dice, 4)).isLessThan(.01);
    }

    private static double gray(RandomGenerator dice, double ratio) {
        int n = 240;
        double[] time = new double[n];
        byte[] state = new byte[n];
        int[] group = new int[n];
        for (int i = 0; i < n; i++) {
            group[i] = i % 3;
            double own = dice.nextExponential() / (group[i] == 2 ? ratio : 1);
            double other = dice.nextExponential() * 1.5;
            double lost = dice.nextDouble() * 2;
            time[i] = Math.min(lost, Math.min(own, other));
            state[i] = (byte) (time[i] == own ? 1 : time[i] == other ? 2 : 0);
        }
        return GrayTest.of(time, state, group, 3, 1).orElseThrow().pValue();
    }

    @Test
    void withoutOtherEndsGrayIsLogRank() {
        var gray = GrayTest.of(both(), bothEvents(), bothGroups(), 2, 1).orElseThrow();
        var rank = LogRank.of(both(), bothEvents(), bothGroups(), 2).orElseThrow();
        assertThat(gray.statistic())
                .isBetween(rank.test().statistic() * .9, rank.test().statistic() * 1.1);
    }

    @Test
    void rossiKaplanMeier() {
        var rossi = Shared.read("rossi.csv");
        int[] aid = Arrays.stream(rossi.is("fin", "yes")).mapToInt(v -> (int) v).toArray();
        var curves = KaplanMeier.byGroup(rossi.number("week"), bytes(rossi.number("arrest")), aid, 2);
        double[] weeks = {10, 20, 30, 40, 52};
        double[] without = {.958333333, .902777778, .828703704, .773148148, .694444444};
        double[] with = {.972222222, .912037037, .893518519, .833333333, .777777778};
        for (int i = 0; i < weeks.length; i++) {
            near(curves[0].orElseThrow().at(weeks[i], .95).orElseThrow().value(), without[i], CLOSED_FORM);
            near(curves[1].orElseThrow().at(weeks[i], .95).orElseThrow().value(), with[i], CLOSED_FORM);
        }
        var end = curves[1].orElseThrow().at(52, .95).orElseThrow();
        near(curves[0].orElseThrow().at(52, .95).orElseThrow().standardError(), .031342741, 2e-8);
        near(end.standardError(), .028287504, 2e-8);
        near(end.interval().lower(), .716243779, CLOSED_FORM);
        near(end.interval().upper(), .827580453, CLOSED_FORM);
        var test = LogRank.of(rossi.number("week"), bytes(rossi.number("arrest")), aid, 2)
                .orElseThrow();
        near(test.test().statistic(), 3.837569577, CLOSED_FORM);
        within(test.test().pValue(), .050116, 5e-7);
    }

    private static SurvivalData rossi() {
        var r = Shared.read("rossi.csv");
        return SurvivalData.of(
                r.number("week"),
                bytes(r.number("arrest")),
                r.is("fin", "yes"),
                r.number("age"),
                r.is("race", "black"),
                r.is("wexp", "yes"),
                r.is("mar", "married"),
                r.is("paro", "yes"),
                r.number("prio"));
    }

    @Test
    void rossiCox() {
        double[] effect = {
            -0.3794221669, -0.0574377430, 0.3138997859, -0.1497956972, -0.4337038767, -0.0848710830, 0.0914970794
        };
        double[] error = {
            0.1913794807, 0.0219994706, 0.3079927764, 0.2122242962, 0.3818680575, 0.1957566719, 0.0286485501
        };
        var fit = Cox.fit(rossi()).orElseThrow();
        for (int j = 0; j < 7; j++) {
            near(fit.effects()[j], effect[j], LIKELIHOOD);
            near(fit.modelError(j), error[j], LIKELIHOOD);
        }
        within(fit.nullLogLikelihood(), -675.380632, 5e-7);
        within(fit.logLikelihood(), -658.747659, 5e-7);
        within(fit.likelihoodRatio().statistic(), 33.265946, 1e-6);
        within(fit.scoreTest().statistic(), 33.528689, 1e-6);
        within(fit.concordance(), .640329, 5e-7);
        var breslow = Cox.fit(rossi(), Cox.Ties.BRESLOW).orElseThrow();
        near(breslow.effects()[0], -0.3790218878, LIKELIHOOD);
        near(breslow.effects()[6], 0.0911115405, LIKELIHOOD);
        within(breslow.logLikelihood(), -659.120606, 5e-7);
    }

    @Test
    void rossiProportionality() {
        var all = rossi();
        double[][] x = all.covariates();
        var fit = Cox.fit(SurvivalData.of(all.stop(), all.event(), x[0], x[1], x[6]))
                .orElseThrow();
        var test = fit.proportionality();
        // Fox & Weisberg, appendix on Cox regression.
        within(test.effects().get(0).statistic(), .00507, 5e-6);
        within(test.effects().get(1).statistic(), 6.54147, 5e-6);
        within(test.effects().get(2).statistic(), .77288, 5e-6);
        within(test.global().statistic(), 7.13046, 5e-6);
    }

    @Test
    void recidivism() {
        var d = Shared.read("recid1978.csv");
        double[] months = d.number("durat");
        byte[] event = new byte[d.size()];
        double[] censored = d.number("cens");
        for (int i = 0; i < event.length; i++) {
            event[i] = (byte) (1 - censored[i]);
        }
        assertThat(event).hasSize(1445);
        near(Arrays.stream(months).sum(), 80013, 0);
        var fit = Cox.fit(SurvivalData.of(
                        months,
                        event,
                        d.numbers("workprg", "priors", "tserved", "felon", "drugs", "black", "married", "educ", "age")))
                .orElseThrow();
        within(fit.logLikelihood(), -3820.9142, 5e-5);
        within(fit.likelihoodRatio().statistic(), 141.72, .005);
        double[] ratio = {1.054341, 1.100222, 1.012483, .736135, 1.30457};
        double[] error = {.0952997, .014745, .0016826, .077207, .1278366};
        for (int j = 0; j < ratio.length; j++) {
            var hr = fit.hazardRatio(j, .95);
            near(hr.value(), ratio[j], 2e-6);
            near(hr.value() * hr.logStandardError(), error[j], 5e-5);
        }
    }

    @Test
    void recidivismOnALogNormalClock() {
        var d = Shared.read("recid1978.csv");
        byte[] event = new byte[d.size()];
        double[] censored = d.number("cens");
        for (int i = 0; i < event.length; i++) {
            event[i] = (byte) (1 - censored[i]);
        }
        var fit = LogNormalTime.fit(SurvivalData.of(
                        d.number("durat"),
                        event,
                        d.numbers(
                                "workprg", "priors", "tserved", "felon", "alcohol", "drugs", "black", "married", "educ",
                                "age")))
                .orElseThrow();
        within(fit.fit().effects()[1], -.062572, 6e-7);
        within(fit.fit().effect(1, .95).standardError(), .120037, 2e-6);
        within(fit.fit().effects()[2], -.137253, 6e-7);
        within(fit.fit().effect(2, .95).standardError(), .021459, 2e-6);
        within(fit.fit().effects()[7], -.542718, 6e-7);
        within(fit.fit().effect(7, .95).standardError(), .117443, 2e-6);
        within(fit.scale(), 1.810470, 6e-7);
    }

    @Test
    void logNormalTimesWithoutLossAreAPlainRegressionOfTheLogarithm() {
        var dice = dice(21);
        double[] x = dice.doubles(200).toArray();
        double[] time = Arrays.stream(x)
                .map(v -> Math.exp(1 + .5 * v + .7 * dice.nextGaussian()))
                .toArray();
        byte[] event = new byte[200];
        Arrays.fill(event, (byte) 1);
        var fit = LogNormalTime.fit(SurvivalData.of(time, event, x)).orElseThrow();
        double[] log = Arrays.stream(time).map(Math::log).toArray();
        var line = LinearRegression.fit(RegressionData.of(log, x), LinearRegression.Errors.MODEL)
                .orElseThrow();
        near(fit.fit().effects()[1], line.effects()[1], 1e-7);
        near(fit.scale() * fit.scale(), line.dispersion() * 198 / 200, 1e-7);
    }

    @Test
    void withoutOtherEndsFineGrayIsCox() {
        double[] placebo = Arrays.stream(bothGroups()).mapToDouble(g -> g).toArray();
        var cox = Cox.fit(SurvivalData.of(both(), bothEvents(), placebo).robust(), Cox.Ties.BRESLOW)
                .orElseThrow();
        var gray =
                FineGray.fit(both(), bothEvents(), new double[][] {placebo}, 1).orElseThrow();
        near(gray.effects()[0], cox.effects()[0], 1e-8);
        near(gray.effect(0, .95).standardError(), cox.effect(0, .95).standardError(), 1e-8);
    }

    /** Fine and Gray's own construction, where the subdistribution effect is known. */
    @Test
    void fineGrayFindsTheTruth() {
        var dice = dice(31);
        int n = 8000;
        double[] x = new double[n];
        double[] time = new double[n];
        byte[] state = new byte[n];
        double share = .5;
        double truth = .6;
        for (int i = 0; i < n; i++) {
            x[i] = dice.nextGaussian();
            double risk = Math.exp(truth * x[i]);
            double first = 1 - Math.pow(1 - share, risk);
            double end;
            byte kind;
            if (dice.nextDouble() < first) {
                double u = dice.nextDouble() * first;
                end = -Math.log(1 - (1 - Math.pow(1 - u, 1 / risk)) / share);
                kind = 1;
            } else {
                end = dice.nextExponential();
                kind = 2;
            }
            double lost = 3 * dice.nextDouble();
            time[i] = Math.min(end, lost);
            state[i] = end <= lost ? kind : 0;
        }
        var fit = FineGray.fit(time, state, new double[][] {x}, 1).orElseThrow();
        assertThat(fit.effect(0, .999).interval().holds(truth)).isTrue();
        assertThat(fit.effect(0, .95).standardError()).isLessThan(.05);
        var cox = Cox.fit(SurvivalData.of(time, causes(state), x)).orElseThrow();
        assertThat(Math.abs(cox.effects()[0] - truth)).isGreaterThan(Math.abs(fit.effects()[0] - truth));
    }

    private static byte[] causes(byte[] state) {
        byte[] one = new byte[state.length];
        for (int i = 0; i < one.length; i++) {
            one[i] = (byte) (state[i] == 1 ? 1 : 0);
        }
        return one;
    }
}
