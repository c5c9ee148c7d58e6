package se.skyddsnat.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.skyddsnat.statistics.Near.near;
import static se.skyddsnat.statistics.Near.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class PrivacyTest {

    private static BitSet bits(int... cells) {
        var set = new BitSet();
        Arrays.stream(cells).forEach(set::set);
        return set;
    }

    private static Reason reason(Finding<?> finding) {
        return finding.refusal().orElseThrow().reason();
    }

    @Test
    void fewPeopleAreHiddenOnBothSidesOfAShare() {
        var rule = SmallCounts.USUAL;
        assertThat(rule.mustHide(4)).isTrue();
        assertThat(rule.mustHide(5)).isFalse();
        assertThat(rule.mustHide(0)).isFalse();
        assertThat(rule.mustHide(3, 100, false)).isTrue();
        assertThat(rule.mustHide(97, 100, false)).isTrue();
        assertThat(rule.mustHide(0, 3, false)).isTrue();
        assertThat(rule.mustHide(50, 100, false)).isFalse();
        assertThat(rule.mustHide(100, 100, false)).isFalse();
        assertThat(rule.mustHide(100, 100, true)).isTrue();
        assertThat(rule.mustHide(0, 100, true)).isTrue();
        assertThatThrownBy(() -> new SmallCounts(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void dominatedSumsAreHidden() {
        assertThat(SmallCounts.dominated(new double[] {80, 15, 3, 2}, 2, .9)).isTrue();
        assertThat(SmallCounts.dominated(new double[] {50, 30, 15, 5}, 2, .9)).isFalse();
        assertThat(SmallCounts.reckonable(new double[] {80, 15, 3, 2}, .1)).isTrue();
        assertThat(SmallCounts.reckonable(new double[] {80, 15, 6, 6}, .1)).isFalse();
    }

    @Test
    void countsAreRounded() {
        assertThat(SafeRounding.redacted(3, 7, 5)).isEmpty();
        assertThat(SafeRounding.redacted(8, 7, 5)).hasValue(10);
        assertThat(SafeRounding.redacted(16, 7, 5)).hasValue(15);
        assertThat(SafeRounding.redacted(23, 7, 5)).hasValue(25);
        assertThat(SafeRounding.redacted(50, 7, 5)).hasValue(50);
        assertThat(SafeRounding.midpointSix(0)).isZero();
        assertThat(SafeRounding.midpointSix(1)).isEqualTo(3);
        assertThat(SafeRounding.midpointSix(6)).isEqualTo(3);
        assertThat(SafeRounding.midpointSix(7)).isEqualTo(9);
        assertThat(SafeRounding.midpointSix(12)).isEqualTo(9);
    }

    @Test
    void aShareNeverTellsItsCounts() {
        // 52.380952 per cent gives 11 of 21 back at once.
        assertThat(SafeRounding.fractions(.52380952, 5e-9, 35)).isEqualTo(1);
        var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(2);
        for (int i = 0; i < 2000; i++) {
            int n = 5 + dice.nextInt(400);
            int x = dice.nextInt(n + 1);
            var shown = SafeRounding.share(x, n);
            if (shown instanceof Finding.Found<Double>(Double value)) {
                int fit = 0;
                for (int d = 1; d <= n; d++) {
                    for (int k = 0; k <= d; k++) {
                        fit += Math.abs(k / (double) d - value) <= .0500001 ? 1 : 0;
                    }
                }
                assertThat(fit).isGreaterThanOrEqualTo(3);
                within(value, x / (double) n, .0500001);
            }
        }
        near(SafeRounding.share(1234, 4000).orElseThrow(), .309, 1e-9);
        near(SafeRounding.share(11, 21).orElseThrow(), .50, 1e-9);
        assertThat(reason(SafeRounding.share(1, 2))).isEqualTo(Reason.TOO_FEW_TO_SHOW);
    }

    @Test
    void cellKeyNoiseIsFairAndNeverShowsOneOrTwo() {
        var table = CellKeyTable.design(7, 4, 2);
        for (long count = 1; count <= 30; count++) {
            double sum = 0;
            double mean = 0;
            double square = 0;
            for (int v = -7; v <= 7; v++) {
                double p = table.probability(count, v);
                sum += p;
                mean += p * v;
                square += p * v * v;
                if (count + v == 1 || count + v == 2 || count + v < 0) {
                    assertThat(p).isZero();
                }
            }
            within(sum, 1, 1e-12);
            within(mean, 0, 1e-10);
            within(square, 4, 1e-10);
        }
        assertThat(table.published(0, .7)).isZero();
        assertThatThrownBy(() -> CellKeyTable.design(1, 4, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cellKeyTableAgreesWithThePublishedOne() {
        var table = CellKeyTable.design(7, 4, 2);
        var d = Shared.read("ckm_ptable_tauargus.csv");
        for (int i = 0; i < d.size(); i++) {
            within(table.probability((long) d.number("i")[i], (int) d.number("v")[i]), d.number("p")[i], 2e-5);
        }
    }

    @Test
    void theSamePeopleGetTheSameNumberInEveryTable() {
        byte[] secret = "a secret for tests only".getBytes(StandardCharsets.UTF_8);
        var table = CellKeyTable.design(7, 4, 2);
        var forward = CellKey.NOBODY;
        var backward = CellKey.NOBODY;
        double spread = 0;
        for (int i = 0; i < 1000; i++) {
            forward = forward.plus(CellKey.ofRecord(secret, "p" + i));
            backward = backward.plus(CellKey.ofRecord(secret, "p" + (999 - i)));
            spread += CellKey.ofRecord(secret, "p" + i).fraction() / 1000;
        }
        assertThat(forward).isEqualTo(backward);
        assertThat(table.published(1000, forward.fraction())).isEqualTo(table.published(1000, backward.fraction()));
        within(spread, .5, .03);
        assertThatThrownBy(() -> CellKey.ofRecord(new byte[3], "p")).isInstanceOf(IllegalArgumentException.class);
    }

    /** A published trap: each row and column has at least two holes, and yet one hidden cell is known exactly. */
    private static LinkedTables trap() {
        return LinkedTables.twoWay(new long[][] {
            {40, 47, 54, 89},
            {89, 124, 6, 31},
            {92, 100, 59, 85},
            {800, 991, 651, 685}
        });
    }

    private static final int[] TRAP_HOLES = {0, 1, 2, 5, 7, 11, 13, 16, 18};

    @Test
    void theAuditSpringsTheTrap() {
        var found = AttackAudit.of(trap(), bits(TRAP_HOLES)).orElseThrow();
        var known = found.stream().filter(e -> e.cell() == 1).findFirst().orElseThrow();
        within(known.lower(), 47, 1e-6);
        within(known.upper(), 47, 1e-6);
        assertThat(known.exact()).isTrue();
        var more = bits(TRAP_HOLES);
        more.set(6);
        var open = AttackAudit.of(trap(), more).orElseThrow().stream()
                .filter(e -> e.cell() == 1)
                .findFirst()
                .orElseThrow();
        within(open.lower(), 0, 1e-6);
        within(open.upper(), 141, 1e-6);
    }

    @Test
    void furtherCellsAreHiddenUntilTheAuditIsSilent() {
        var tables = trap();
        var grandTotal = bits(24);
        var safe =
                CellSuppression.protect(tables, bits(TRAP_HOLES), grandTotal, 5).orElseThrow();
        assertThat(AttackAudit.leaks(tables, safe, 5).orElseThrow()).isEmpty();
        assertThat(safe.get(24)).isFalse();
        assertThat(safe.cardinality()).isBetween(TRAP_HOLES.length + 1, TRAP_HOLES.length + 3);
    }

    @Test
    void womenAndTotalShownGiveTheMenAway() {
        // total, women, men
        var tables = new LinkedTables(14, 11, 3).sum(0, 1, 2);
        var leak = AttackAudit.leaks(tables, bits(2), 5).orElseThrow();
        within(leak.getFirst().lower(), 3, 1e-6);
        var safe = CellSuppression.protect(tables, bits(2), bits(0), 5).orElseThrow();
        assertThat(safe).isEqualTo(bits(1, 2));
        assertThat(reason(CellSuppression.protect(tables, bits(2), bits(0, 1), 5)))
                .isEqualTo(Reason.CANNOT_PROTECT);
    }

    @Test
    void aPublishedShareGivesAHiddenCountAway() {
        var tables = new LinkedTables(11, 21);
        var open = AttackAudit.of(tables, bits(0)).orElseThrow().getFirst();
        assertThat(open.width()).isGreaterThan(1000);
        var shown = new LinkedTables(11, 21).share(0, 1, .5238, .00005);
        assertThat(AttackAudit.of(shown, bits(0)).orElseThrow().getFirst().exact())
                .isTrue();
        assertThatThrownBy(() -> new LinkedTables(11, 21).share(0, 1, .6, .0005))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEarlierReleaseIsPartOfTheAttack() {
        // Cells: 0–3 four areas, 4 their total now, 5 an earlier region of areas 0 and 1.
        var now = new LinkedTables(3, 20, 30, 40, 93, 23).sum(4, 0, 1, 2, 3);
        assertThat(AttackAudit.leaks(now, bits(0, 1), 5).orElseThrow()).isEmpty();
        now.sum(5, 0, 1);
        assertThat(AttackAudit.leaks(now, bits(0, 1), 5).orElseThrow()).isEmpty();
        assertThat(AttackAudit.leaks(now, bits(0), 5).orElseThrow()).hasSize(1);
    }

    @Test
    void randomTablesAreProtected() {
        var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        for (int round = 0; round < 5; round++) {
            long[][] inner = new long[5][4];
            for (long[] row : inner) {
                for (int c = 0; c < row.length; c++) {
                    row[c] = dice.nextInt(40);
                }
            }
            var tables = LinkedTables.twoWay(inner);
            var primary = new BitSet();
            for (int c = 0; c < tables.size(); c++) {
                primary.set(c, SmallCounts.USUAL.mustHide(tables.value(c)));
            }
            var safe = CellSuppression.protect(tables, primary, bits(29), 5).orElseThrow();
            assertThat(AttackAudit.leaks(tables, safe, 5).orElseThrow()).isEmpty();
            var containing = (BitSet) safe.clone();
            containing.and(primary);
            assertThat(containing).isEqualTo(primary);
        }
    }

    @Test
    void anExtractMayNotPointAnybodyOut() {
        int[][] look = {{1, 1}, {1, 1}, {1, 1}, {1, 1}, {1, 1}, {2, 1}, {2, 1}, {2, 1}, {2, 1}, {2, 1}, {3, 1}};
        int[] secret = {0, 1, 0, 0, 1, 7, 7, 7, 7, 7, 0};
        var found = Anonymity.of(look, secret, Anonymity.PEOPLE, Anonymity.VALUES);
        assertThat(found.smallestClass()).isEqualTo(1);
        assertThat(found.leastDiverse()).isEqualTo(1);
        assertThat(found.exposed()).containsExactly(5, 6, 7, 8, 9, 10);
        assertThat(found.safe()).isFalse();
        assertThat(Anonymity.of(Arrays.copyOf(look, 5), Arrays.copyOf(secret, 5), 5, 2)
                        .safe())
                .isTrue();
    }

    @Test
    void questionsTakenFromEachOtherAreRefused() {
        var guard = new QueryGuard(new int[] {20, 3, 30, 40}, 5, 10);
        assertThat(guard.ask(bits(0, 1, 2, 3)).orElseThrow()).isEqualTo(93);
        assertThat(reason(guard.ask(bits(0, 2, 3)))).isEqualTo(Reason.DIFFERENCING);
        assertThat(reason(guard.ask(bits(1)))).isEqualTo(Reason.TOO_FEW_TO_SHOW);
        assertThat(guard.ask(bits(0, 1)).orElseThrow()).isEqualTo(23);
        assertThat(guard.left()).isEqualTo(8);
    }

    @Test
    void sumsOfSeveralAnswersAreRefusedToo() {
        // a+b, c+d … and a+c would leave nothing alone in pairs, but three answers give b − c and so on.
        var guard = new QueryGuard(new int[] {20, 3, 30}, 5, 10);
        assertThat(guard.ask(bits(0, 1)).orElseThrow()).isEqualTo(23);
        assertThat(reason(guard.ask(bits(0, 2)))).isEqualTo(Reason.DIFFERENCING);
        var wide = new QueryGuard(new int[] {3, 50, 60, 70}, 3, 2);
        assertThat(wide.ask(bits(0, 1)).orElseThrow()).isEqualTo(53);
        assertThat(wide.ask(bits(1, 2)).orElseThrow()).isEqualTo(110);
        assertThat(reason(wide.ask(bits(2, 3)))).isEqualTo(Reason.BUDGET_SPENT);
        var triple = new QueryGuard(new int[] {8, 50, 60}, 10, 9);
        assertThat(reason(triple.ask(bits(0)))).isEqualTo(Reason.TOO_FEW_TO_SHOW);
    }

    @Test
    void aShownCurveEndsWhereFewAreLeft() {
        double[] time = new double[40];
        byte[] event = new byte[40];
        for (int i = 0; i < 40; i++) {
            time[i] = i + 1;
            event[i] = 1;
        }
        var shown = ShownCurve.of(KaplanMeier.of(time, event).orElseThrow(), 5).orElseThrow();
        assertThat(shown.steps()).hasSize(6);
        assertThat(shown.steps().getFirst()).isEqualTo(new ShownCurve.Corner(5, .88));
        assertThat(shown.steps().getLast().time()).isEqualTo(30);
        var few =
                KaplanMeier.of(Arrays.copyOf(time, 8), Arrays.copyOf(event, 8)).orElseThrow();
        assertThat(reason(ShownCurve.of(few, 5))).isEqualTo(Reason.TOO_FEW_TO_SHOW);
    }
}
