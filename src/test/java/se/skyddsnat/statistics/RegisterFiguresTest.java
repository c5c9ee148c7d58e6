package se.skyddsnat.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.skyddsnat.statistics.Near.near;
import static se.skyddsnat.statistics.Near.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegisterFiguresTest {

    private static HomelessNights.Stay stay(String from, String until) {
        return new HomelessNights.Stay(LocalDate.parse(from), LocalDate.parse(until));
    }

    @Test
    void nightsAreCountedOnce() {
        var autumn = stay("2020-11-01", "2021-01-15");
        assertThat(HomelessNights.count(List.of(autumn))).isEqualTo(75);
        assertThat(HomelessNights.count(List.of(stay("2020-10-15", "2020-12-15"), stay("2020-11-15", "2021-01-15"))))
                .isEqualTo(92);
        assertThat(HomelessNights.count(List.of(stay("2020-10-15", "2020-10-15"))))
                .isZero();
        var shelter = stay("2020-10-15", "2020-11-15");
        var transitional = stay("2020-11-15", "2021-01-15");
        assertThat(HomelessNights.count(List.of(shelter))).isEqualTo(31);
        assertThat(HomelessNights.count(List.of(shelter, transitional))).isEqualTo(92);
        var recorded = IntStream.of(1, 3, 5, 7, 9)
                .mapToObj(d -> new HomelessNights.Stay(LocalDate.of(2021, 1, d), LocalDate.of(2021, 1, d + 1)))
                .toList();
        assertThat(HomelessNights.count(recorded)).isEqualTo(5);
        assertThat(HomelessNights.countWithin(
                        List.of(autumn), LocalDate.parse("2020-12-01"), LocalDate.parse("2021-01-01")))
                .isEqualTo(31);
        assertThatThrownBy(() -> stay("2021-01-02", "2021-01-01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comingBackIsDatedFromLeaving() {
        assertThat(HomelessNights.returned(LocalDate.parse("2021-05-15"), LocalDate.parse("2022-01-10")))
                .isEqualTo(HomelessNights.Return.WITHIN_A_YEAR);
        assertThat(HomelessNights.returned(LocalDate.parse("2021-05-15"), LocalDate.parse("2021-11-11")))
                .isEqualTo(HomelessNights.Return.WITHIN_HALF_A_YEAR);
        assertThat(HomelessNights.returned(LocalDate.parse("2021-05-15"), LocalDate.parse("2023-05-16")))
                .isEqualTo(HomelessNights.Return.NOT_WITHIN_TWO_YEARS);
    }

    @Test
    void theSilentWidenTheBounds() {
        var follow = new FollowUp(100, 48, 36);
        near(follow.amongAnswers(.95).orElseThrow().value(), .75, 1e-12);
        near(follow.response(.95).orElseThrow().value(), .48, 1e-12);
        var bounds = follow.bounds(.95).orElseThrow();
        assertThat(bounds.lower()).isLessThan(.36);
        assertThat(bounds.upper()).isGreaterThan(.88);
        assertThat(new FollowUp(0, 0, 0).bounds(.95).refusal()).isPresent();
        assertThatThrownBy(() -> new FollowUp(3, 4, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weightingMendsAnswersThatDependOnFacts() {
        var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(14);
        int n = 5000;
        byte[] helped = new byte[n];
        byte[] answered = new byte[n];
        double[] young = new double[n];
        double truth = 0;
        for (int i = 0; i < n; i++) {
            young[i] = dice.nextInt(2);
            helped[i] = (byte) (dice.nextDouble() < (young[i] == 1 ? .3 : .7) ? 1 : 0);
            answered[i] = (byte) (dice.nextDouble() < (young[i] == 1 ? .2 : .8) ? 1 : 0);
            truth += helped[i] / (double) n;
        }
        var mended =
                FollowUp.weighted(helped, answered, new double[][] {young}, .95).orElseThrow();
        assertThat(mended.interval().holds(truth)).isTrue();
        within(mended.value(), .5, .04);
    }

    @Test
    void unitsWithFewPeopleAreDrawnToTheWhole() {
        var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(15);
        int units = 60;
        int n = 12_000;
        byte[] outcome = new byte[n];
        double[] risk = new double[n];
        int[] unit = new int[n];
        double[] truth = dice.doubles(units).map(d -> 1.4 * (d - .5)).toArray();
        for (int i = 0; i < n; i++) {
            unit[i] = (int) (units * Math.pow(dice.nextDouble(), 2));
            double eta = dice.nextGaussian() - 1;
            risk[i] = 1 / (1 + Math.exp(-eta));
            double p = 1 / (1 + Math.exp(-eta - .2 - truth[unit[i]]));
            outcome[i] = (byte) (dice.nextDouble() < p ? 1 : 0);
        }
        var fit = LogisticIntercept.fit(outcome, risk, unit).orElseThrow();
        within(fit.level(), .2, .15);
        within(fit.unitDeviation(), 1.4 / Math.sqrt(12), .1);
        int held = 0;
        for (int u = 0; u < units; u++) {
            held += fit.unit(u, .95).interval().holds(truth[u] + .2 - fit.level()) ? 1 : 0;
        }
        assertThat(held).isGreaterThan(50);
        // The last unit has far fewer people than the first.
        assertThat(fit.comparativeError()[units - 1]).isGreaterThan(fit.comparativeError()[0]);
    }

    @Test
    void quadratureAgreesWithABruteSum() {
        byte[] outcome = {1, 0, 1, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0};
        int[] unit = IntStream.range(0, 25).map(i -> i / 5).toArray();
        double[] risk = new double[25];
        Arrays.fill(risk, .5);
        var fit = LogisticIntercept.fit(outcome, risk, unit).orElseThrow();
        assertThat(fit.logLikelihood()).isGreaterThanOrEqualTo(brute(outcome, unit, fit.level(), .3) - 1e-6);
        assertThat(fit.logLikelihood()).isGreaterThanOrEqualTo(brute(outcome, unit, fit.level(), .6) - 1e-6);
        if (fit.unitDeviation() > 0) {
            near(fit.logLikelihood(), brute(outcome, unit, fit.level(), fit.unitDeviation()), 1e-6);
        }
    }

    private static double brute(byte[] outcome, int[] unit, double level, double deviation) {
        double total = 0;
        for (int u = 0; u < 5; u++) {
            double sum = 0;
            for (int k = -4000; k <= 4000; k++) {
                double z = k * .002;
                double p = 1 / (1 + Math.exp(-level - deviation * z));
                double product = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * .002;
                for (int i = 0; i < outcome.length; i++) {
                    product *= unit[i] != u ? 1 : outcome[i] == 1 ? p : 1 - p;
                }
                sum += product;
            }
            total += Math.log(sum);
        }
        return total;
    }

    @Test
    void hermiteNodesIntegratePolynomialsExactly() {
        double zero = 0;
        double four = 0;
        for (int k = 0; k < HermiteNodes.NODE.length; k++) {
            double x = HermiteNodes.NODE[k];
            double w = Math.exp(HermiteNodes.LOG_WEIGHT[k] - x * x);
            zero += w;
            four += w * Math.pow(x, 4);
        }
        near(zero, Math.sqrt(Math.PI), 1e-12);
        near(four, .75 * Math.sqrt(Math.PI), 1e-12);
    }

    @Test
    void aPlaceFindsItsLikes() {
        double[][] facts = {{10, 11, 50, 10.5, 90}, {1, 1, 1, 1, 1}, {5, 9, 5, 5.2, 5}};
        assertThat(SimilarPlaces.of(facts, 0, 2)).containsExactly(3, 2);
    }

    @Test
    void publishedFunnelsOfRatiosAndRates() {
        // Expected events at which so many observed lie just on the limit.
        near(Rates.exact(1, .95).upper(), 5.571644585, 1e-6);
        near(Rates.exact(6, .95).lower(), 2.201894435, 1e-6);
        near(Rates.exact(3, .998).upper(), 13.06224507, 1e-6);
        var rate = Shared.read("phe/testdata_funnel_rate_outputs.csv");
        for (int i = 0; i < 50; i++) {
            double events = rate.number("Events")[i];
            double baseline = rate.number("baseline")[i];
            // The published table was solved with a mixture of exact and approximate limits, hence the width.
            var limits = Rates.exact(events, .95);
            near(rate.number("lower_2s_limit")[i], events / limits.upper() * baseline, 1e-3);
            near(rate.number("upper_2s_limit")[i], events / limits.lower() * baseline, 1e-3);
        }
    }
}
