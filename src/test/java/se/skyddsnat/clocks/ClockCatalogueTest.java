package se.skyddsnat.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockCatalogueTest {

    private final ClockCatalogue catalogue = ClockCatalogue.swedish();

    @Test
    void holdsEveryClockOnce() {
        var newest =
                catalogue.all().stream().filter(rule -> rule.validTo() == null).toList();
        assertThat(newest).extracting(ClockRule::id).doesNotHaveDuplicates().hasSize(224);
        assertThat(newest.stream().collect(Collectors.groupingBy(ClockRule::basis, Collectors.counting())))
                .containsEntry(Basis.STATUTORY, 132L)
                .containsEntry(Basis.POLICY, 78L)
                .containsEntry(Basis.CONFIG, 11L)
                .containsEntry(Basis.GUIDELINE, 3L);
    }

    @Test
    void speaksBothLanguagesAboutEveryClock() {
        for (var rule : catalogue.all()) {
            var said = List.of(rule.titleSv(), rule.consequenceSv(), rule.titleEn(), rule.consequenceEn());
            assertThat(said)
                    .as("%s", rule.id())
                    .doesNotHaveDuplicates()
                    .allSatisfy(text -> assertThat(text)
                            .hasSizeBetween(12, 100)
                            .isEqualTo(text.strip())
                            .doesNotEndWith("."));
        }
    }

    @Test
    void titlesTellTheDecisionsApartThatASocialWorkerMustTellApart() {
        var sameTitle = catalogue.all().stream()
                .filter(rule -> rule.validTo() == null)
                .filter(rule ->
                        rule.startEvent().startsWith("LVU") || rule.id().code().startsWith("BU"))
                .collect(Collectors.groupingBy(ClockRule::titleSv, Collectors.counting()));
        assertThat(sameTitle.values()).containsOnly(1L);
    }

    @Test
    void whatWasNotReadTellsTheReaderToCheckTheSection() {
        for (var rule : catalogue.all()) {
            var unread = rule.basis() == Basis.CONFIG;
            assertThat(rule.consequenceSv().contains("kontrollera lagrummet"))
                    .as("%s", rule.id())
                    .isEqualTo(unread);
            assertThat(rule.consequenceEn().contains("check the section"))
                    .as("%s", rule.id())
                    .isEqualTo(unread);
            assertThat(rule.evidence() == Evidence.NOT_READ).as("%s", rule.id()).isEqualTo(unread);
        }
    }

    @Test
    void neverMovesAPromiseOfOurOwnAndNeverCallsItLaw() {
        for (var rule : catalogue.all()) {
            if (rule.basis() == Basis.POLICY) {
                assertThat(rule.shift()).as("%s", rule.id()).isEqualTo(WeekdayShift.NO);
                assertThat(rule.evidence()).as("%s", rule.id()).isIn(Evidence.OWN_NUMBER, Evidence.NUMBER_PROMISED);
            }
        }
    }

    @Test
    void aPromiseBesideASectionSaysThatTheSectionHasNoSuchTime() {
        assertThat(catalogue.all())
                .filteredOn(rule -> rule.basis() == Basis.POLICY)
                .filteredOn(rule -> !rule.legalBasis().startsWith("löfte"))
                .allSatisfy(rule -> assertThat(rule.legalBasis())
                        .containsAnyOf("ingen tid i lagen", "ingen dag i lagen", "förslag", "nya belopp"));
    }

    @ParameterizedTest
    @CsvSource({
        "BU-04, 14, DAYS, SoL 20:2, UNSURE",
        "BU-07, 4, MONTHS, SoL 20:3, UNSURE",
        "BU-11, 1, WEEKS, SoL 19:6 st. 2, YES",
        "LVU-02, 1, WEEKS, LVU 7 st. 1 och 3, YES",
        "LVU-04, 4, WEEKS, LVU 8 och 9 st. 1 p. 1, YES",
        "LVU-20a, 4, HOURS, LVU 15 c, NO",
        "SB-02, 1, WEEKS, 2024:79 4:3 och 4:4, YES",
        "SB-03, 6, WEEKS, 2024:79 4:6 och 4:7, YES",
        "LVM-02, 1, DAYS, LVM 15 och 18 a (också utan dröjsmål), YES",
        "HO-01, 0, DAYS, SoF 11:3, NO",
        "HO-02, 3, WEEKS, JB 12:44, YES",
        "DIS-06b, 4, DAYS, 2017:612 5:4, NO",
        "FL-04, 3, WEEKS, FL 44, YES",
        "G04, 1, MINUTES, löfte G04, NO",
        "G08, 3, WEEKDAYS, löfte G08, NO",
        "SEC-70, 70, YEARS, OSL 26:1 jfr 7:5, NO"
    })
    void carriesTheNumbersThatMustNotBeWrong(String id, int amount, TimeUnit unit, String basis, WeekdayShift shift) {
        var rule = catalogue.latest(catalogue.id(id));
        assertThat(rule.amount()).isEqualTo(amount);
        assertThat(rule.unit()).isEqualTo(unit);
        assertThat(rule.legalBasis()).isEqualTo(basis);
        assertThat(rule.shift()).isEqualTo(shift);
    }

    @Test
    void picksTheVersionInForceWhenTheClockStarted() {
        var dutyToReport = catalogue.id("BU-01");
        assertThat(catalogue.rule(dutyToReport, LocalDate.of(2026, 1, 14)).validTo())
                .isEqualTo(LocalDate.of(2026, 1, 14));
        assertThat(catalogue.rule(dutyToReport, LocalDate.of(2026, 1, 15)).validTo())
                .isNull();
    }

    @Test
    void feedbackHasNoWeekBeforeTheLawGaveIt() {
        var feedback = catalogue.id("BU-11");
        assertThat(catalogue.find(feedback, LocalDate.of(2026, 1, 14))).isEmpty();
        assertThat(catalogue.find(feedback, LocalDate.of(2026, 1, 15))).isPresent();
        assertThatThrownBy(() -> catalogue.rule(feedback, LocalDate.of(2026, 1, 14)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BU-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RET-06", "LVU-18c", "PL-21", "PL-06", "RET-01"})
    void whatBeganBeforeTheActAndStillGoesOnIsNotForgotten(String id) {
        assertThat(catalogue.find(catalogue.id(id), LocalDate.of(2012, 7, 1))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BU-99", "bu-04", "", "BU 04", "BU-04\n", "'; drop table"})
    void refusesNamesItDoesNotKnow(String name) {
        assertThatThrownBy(() -> catalogue.id(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTwoVersionsThatHoldOnTheSameDay() {
        var rule = catalogue.latest(catalogue.id("BU-04"));
        assertThatThrownBy(() -> new ClockCatalogue(List.of(rule, rule)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BU-04");
    }
}
