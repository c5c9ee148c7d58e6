package se.skyddsnat.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.skyddsnat.statistics.Near.CLOSED_FORM;
import static se.skyddsnat.statistics.Near.limits;
import static se.skyddsnat.statistics.Near.near;
import static se.skyddsnat.statistics.Near.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClosedFormsTest {

    private static final double[] COUNT = {127, 25, 18, 21, 12, 27, 48, 27, 29, 32, 32, 34, 45, 65, 38, 68, 74, 82, 91};
    private static final double[] POPULATION = {
        636, 558, 609, 543, 384, 594, 669, 843, 660, 576, 606, 522, 426, 273, 300, 288, 153, 123, 207
    };
    private static final double[] EUROPE_2013 = {
        5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000
    };

    @ParameterizedTest
    @CsvSource({"81,263,.2553,.3662", "15,148,.0624,.1605", "0,20,0,.1611", "1,29,.0061,.1718"})
    void wilsonAgreesWithNewcombesTable(double x, double n, double lower, double upper) {
        limits(Proportions.wilson(x, n, 0.95).orElseThrow().interval(), lower, upper, 5.1e-5);
    }

    @Test
    void wilsonAgreesToTheLastDigit() {
        var limits = Proportions.wilson(1045, 5000, 0.95).orElseThrow().interval();
        near(limits.lower(), .197955498800133, CLOSED_FORM);
        near(limits.upper(), .22049130373189, CLOSED_FORM);
        var wide = Proportions.wilson(65, 100, 0.998).orElseThrow().interval();
        near(wide.lower(), 0.495494657407043, CLOSED_FORM);
        near(wide.upper(), 0.77835406140897, CLOSED_FORM);
    }

    @Test
    void exactLimitsOfNoneAndAllAreClosedForms() {
        near(Proportions.exact(0, 20, 0.95).orElseThrow().interval().upper(), 1 - Math.pow(.025, 1 / 20.0), 1e-12);
        near(Proportions.exact(20, 20, 0.95).orElseThrow().interval().lower(), Math.pow(.025, 1 / 20.0), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        "56,70,48,80,.0524,.3339",
        "9,10,3,10,.1705,.8090",
        "5,56,0,29,-.0381,.1926",
        "10,10,0,20,.6791,1",
    })
    void differenceAgreesWithNewcombe(double x1, double n1, double x2, double n2, double lower, double upper) {
        limits(Proportions.difference(x1, n1, x2, n2, 0.95).orElseThrow().interval(), lower, upper, 5.1e-5);
    }

    @Test
    void differenceAgreesToTheLastDigit() {
        limits(Proportions.difference(56, 70, 48, 80, .95).orElseThrow().interval(), .0524314724, .333872654, 1e-9);
    }

    @Test
    void nobodyGivesARefusalAndNonsenseAnError() {
        assertThat(Proportions.wilson(0, 0, 0.95).refusal().orElseThrow().reason())
                .isEqualTo(Reason.NO_OBSERVATIONS);
        assertThatThrownBy(() -> Proportions.wilson(3, 2, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proportions.wilson(1, 2, 95)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "65,.95,50.1631877104595,82.8491385459398",
        "1045,.95,982.593201807333,1110.33121298565",
        "1,.95,0.0130721329015044,5.56375558247526",
        "65,.998,42.8802614714802,94.000290844318",
        "10,.998,2.91631837469569,24.1937249278805",
    })
    void byarAgrees(double x, double level, double lower, double upper) {
        near(Rates.byar(x, level).lower(), lower, CLOSED_FORM);
        near(Rates.byar(x, level).upper(), upper, CLOSED_FORM);
    }

    @Test
    void fewEventsGetExactLimits() {
        var one = Rates.rate(1, 100, 100, .95).orElseThrow();
        near(one.interval().lower(), 0.0253178079842899, CLOSED_FORM);
        near(one.interval().upper(), 5.5716433909389, CLOSED_FORM);
        var five = Rates.rate(5, 100, 100, .998).orElseThrow();
        near(five.interval().lower(), 0.739371731917839, CLOSED_FORM);
        near(five.interval().upper(), 16.4547452036801, CLOSED_FORM);
        assertThat(Rates.exact(0, .95).lower()).isZero();
        near(Rates.exact(0, .95).upper(), -Math.log(.025), 1e-12);
    }

    @Test
    void directRateAgreesAndNineEventsAreRefused() {
        var dsr =
                Standardisation.direct(COUNT, POPULATION, EUROPE_2013, 1e5, .95).orElseThrow();
        near(dsr.value(), 10430.2479914694, CLOSED_FORM);
        near(dsr.interval().lower(), 9717.70906798568, CLOSED_FORM);
        near(dsr.interval().upper(), 11178.9409154793, CLOSED_FORM);
        double[] tiny = new double[COUNT.length];
        tiny[3] = 9;
        var refused = Standardisation.direct(tiny, POPULATION, EUROPE_2013, 1e5, .95)
                .refusal()
                .orElseThrow();
        assertThat(refused.reason()).isEqualTo(Reason.FEW_EVENTS);
        assertThat(refused.sentence()).startsWith("Bara 9 händelser").contains("minst 10");
        assertThat(refused.sentence(Locale.ENGLISH)).startsWith("Only 9 events");
        assertThatThrownBy(() -> Standardisation.direct(COUNT, POPULATION, new double[3], 1, .95))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void standardisingToItselfGivesTheCrudeRate() {
        double crude = 0;
        double people = 0;
        for (int i = 0; i < COUNT.length; i++) {
            crude += COUNT[i];
            people += POPULATION[i];
        }
        var own = Standardisation.direct(COUNT, POPULATION, POPULATION, 1, .95).orElseThrow();
        near(own.value(), crude / people, 1e-12);
        near(own.interval().lower(), Rates.byar(crude, .95).lower() / people, 1e-12);
        near(Standardisation.expected(POPULATION, COUNT, POPULATION), crude, 1e-12);
    }

    @Test
    void indirectRatioAgrees() {
        var isr = Standardisation.indirect(895, 835.883561231174, 100, .95).orElseThrow();
        near(isr.value(), 107.072329390203, CLOSED_FORM);
        near(isr.interval().lower(), 100.17147712554, CLOSED_FORM);
        var exact = Standardisation.indirect(9, 835.883561231174, 100, .95).orElseThrow();
        near(exact.interval().lower(), 0.492338082509578, CLOSED_FORM);
        near(exact.interval().upper(), 2.04392145554997, CLOSED_FORM);
    }

    @Test
    void twoByTwoAgreesWithHandComputation() {
        // Rossi: 48 of 216 with aid and 66 of 216 without were arrested again.
        var table = new TwoByTwo(48, 168, 66, 150);
        near(table.riskRatio(.95).orElseThrow().value(), 48.0 / 66, 1e-12);
        near(table.oddsRatio(.95).orElseThrow().value(), 48.0 * 150 / (168 * 66), 1e-12);
        near(table.riskDifference(.95).orElseThrow().value(), -18.0 / 216, 1e-12);
        near(table.chiSquare(false).orElseThrow().statistic(), 3.861, 3e-4);
        assertThat(new TwoByTwo(48, 168, 60, 156)
                        .numberNeededToTreat(.95)
                        .refusal()
                        .orElseThrow()
                        .reason())
                .isEqualTo(Reason.DIFFERENCE_HOLDS_ZERO);
        var clear = new TwoByTwo(56, 14, 48, 32).numberNeededToTreat(.95).orElseThrow();
        near(clear.value(), 5, 1e-12);
        limits(clear.interval(), 1 / .333872654, 1 / .0524314724, 1e-6);
        assertThat(new TwoByTwo(0, 10, 3, 7)
                        .riskRatio(.95)
                        .refusal()
                        .orElseThrow()
                        .reason())
                .isEqualTo(Reason.EMPTY_CELL);
    }

    @Test
    void fisherTastesTea() {
        // Fisher 1935: three of four cups told right; 17/35 exactly.
        near(new TwoByTwo(3, 1, 1, 3).fisher().pValue(), 34.0 / 70, 1e-12);
        near(new TwoByTwo(4, 0, 0, 4).fisher().pValue(), 2.0 / 70, 1e-12);
        near(new TwoByTwo(10, 2, 3, 15).fisher().pValue(), 0.0005367241191, 1e-8);
    }

    @Test
    void mcNemarAgrees() {
        var table = new PairedTable(158, 515, 290, 1134);
        near(table.mcNemar().orElseThrow().statistic(), 62.888199, 1e-8);
        assertThat(new PairedTable(4, 0, 0, 2).mcNemar().refusal()).isPresent();
        near(new PairedTable(0, 8, 1, 0).exact().orElseThrow().pValue(), 20.0 / 512, 1e-12);
    }

    @Test
    void pairedDifferenceAgreesWithNewcombe() {
        // Newcombe 1998 (paired), table II: 36,12,2,0 of 50.
        var paired = new PairedTable(36, 12, 2, 0).difference(.95).orElseThrow();
        near(paired.value(), .2, 1e-12);
        limits(paired.interval(), .0569, .3404, 5.1e-5);
    }

    @Test
    void manyTestsAreMended() {
        double[] p = {0.01, 0.04, 0.03, 0.005};
        assertThat(MultipleTests.holm(p)).containsExactly(new double[] {.03, .06, .06, .02}, offset());
        assertThat(MultipleTests.benjaminiHochberg(p)).containsExactly(new double[] {.02, .04, .04, .02}, offset());
        assertThatThrownBy(() -> MultipleTests.holm(new double[] {1.2})).isInstanceOf(IllegalArgumentException.class);
    }

    private static org.assertj.core.data.Offset<Double> offset() {
        return org.assertj.core.data.Offset.offset(1e-12);
    }

    @Test
    void sampleSizesAgree() {
        within(SampleSize.proportionsPerArm(.30, .20, .05, .80), 293.15, .005);
        within(SampleSize.survivalEvents(.7, .05, .80), 246.79, .005);
        near(SampleSize.designEffect(21, .05), 2, 1e-12);
        within(SampleSize.detectableShare(293.1514, .20, .05, .80), .30, 1e-5);
        assertThat(SampleSize.detectableShare(2, .9, .05, .8)).isNaN();
    }

    @Test
    void eValuesAgree() {
        within(EValue.of(3.9), 7.263034, 5e-7);
        near(EValue.of(1.8), 3, 1e-12);
        near(EValue.of(1 / 3.9), EValue.of(3.9), 1e-12);
        var both = EValue.ofRiskRatio(new Ratio(1.5, .3, new Interval(.83, 2.7, .95)));
        near(both.limit(), 1, 0);
    }

    @Test
    void reliableChangeAgreesWithItsAuthors() {
        double c = ReliableChange.cutOffC(60, 7.5, 40, 7.5);
        var scale = new ReliableChange(7.5, .80, c);
        within(scale.standardError(), 3.354102, 5e-7);
        within(scale.differenceError(), 4.743416, 5e-7);
        within(scale.index(32.5, 47.5), 3.162278, 5e-7);
        near(c, 50, 1e-12);
        near(ReliableChange.cutOffA(40, 7.5, 60), 55, 1e-12);
        near(ReliableChange.cutOffB(60, 7.5, 40), 45, 1e-12);
    }

    @Test
    void aPersonIsRecoveredImprovedUnchangedOrWorse() {
        var scale = new ReliableChange(7.5, .80, 50);
        assertThat(scale.change(60, 45)).isEqualTo(ReliableChange.Change.RECOVERED);
        assertThat(scale.change(70, 55)).isEqualTo(ReliableChange.Change.IMPROVED);
        assertThat(scale.change(52, 48)).isEqualTo(ReliableChange.Change.UNCHANGED);
        assertThat(scale.change(45, 60)).isEqualTo(ReliableChange.Change.DETERIORATED);
    }

    @Test
    void slopeOfInequalityOfAStraightLadderIsTheLine() {
        double[] people = {10, 10, 20};
        // midpoints .125, .375, .75 on the line 2 + 4 x
        double[] value = {2.5, 3.5, 5};
        var sii = InequalitySlope.of(people, value, new double[] {.1, .1, .1}, InequalitySlope.Scale.PLAIN, .95)
                .orElseThrow();
        near(sii.slope().value(), 4, 1e-12);
        near(sii.intercept(), 2, 1e-12);
        near(sii.relativeValue(), 3, 1e-12);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyRefusalHasASentenceInBothLanguages(Reason reason) {
        var refusal = new Refusal(reason, 1, 2, 3);
        assertThat(refusal.sentence(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
        assertThat(refusal.sentence()).endsWith(".").doesNotContain("{").isNotEqualTo(refusal.sentence(Locale.ENGLISH));
    }
}
