package se.skyddsnat.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.skyddsnat.kernel.Sweden;

class DueTest {

    @Test
    void theWholeLastDayMayBeUsedAndNotASecondMore() {
        var custody = at("LVU-02", "2020-10-27T12:00:00");
        assertThat(custody.inTime(local("2020-11-03T23:59:59.999999999"))).isTrue();
        assertThat(custody.inTime(local("2020-11-04T00:00:00"))).isFalse();
        assertThat(custody.closes()).isEqualTo(local("2020-11-04T00:00:00"));
    }

    @Test
    void theLastMomentOfACountedHourIsInTime() {
        var seclusion = at("LVU-20a", "2026-11-23T10:00:00");
        assertThat(seclusion.inTime(local("2026-11-23T14:00:00"))).isTrue();
        assertThat(seclusion.inTime(local("2026-11-23T14:00:00.000000001"))).isFalse();
    }

    @Test
    void compulsionIsOverFromTheFirstMomentOfTheBirthday() {
        var birthday = at("LVU-18a", "2010-02-28T03:00:00");
        assertThat(birthday.inTime(local("2028-02-27T23:59:59"))).isTrue();
        assertThat(birthday.inTime(local("2028-02-28T00:00:00"))).isFalse();
    }

    @Test
    void betweenTheEarlierAndTheMovedDayItOnlySaysThatTheTimeMayHaveRunOut() {
        var custody = at("LVU-02", "2026-12-17T09:10:00");
        assertThat(custody.mayHaveRunOut(local("2026-12-24T23:59:59"))).isFalse();
        assertThat(custody.mayHaveRunOut(local("2026-12-25T00:00:00"))).isTrue();
        assertThat(custody.mayHaveRunOut(local("2026-12-28T23:59:59"))).isTrue();
        assertThat(custody.mayHaveRunOut(local("2026-12-29T00:00:00"))).isFalse();
        assertThat(at("LVU-02", "2026-11-16T09:00:00").mayHaveRunOut(local("2026-11-23T12:00:00")))
                .as("an ordinary Monday")
                .isFalse();
    }

    @Test
    void halfOfTheTimeIsHalfGone() {
        var manager = at("G06", "2026-11-23T10:00:00");
        assertThat(manager.shareGone(local("2026-11-23T09:00:00"))).isZero();
        assertThat(manager.shareGone(local("2026-11-23T22:00:00"))).isEqualTo(0.5);
        assertThat(manager.shareGone(local("2026-11-25T10:00:00"))).isEqualTo(2);
    }

    @Test
    void alarmsFollowTheEarlierDayAndNotTheMovedOne() {
        var custody = at("LVU-02", "2026-12-17T23:59:59");
        assertThat(custody.shareGone(local("2026-12-24T23:59:59"))).isEqualTo(1);
    }

    @Test
    void atOnceIsUsedUpFromTheStart() {
        var report = at("BU-03", "2026-11-23T03:12:09");
        assertThat(report.shareGone(local("2026-11-23T03:12:09"))).isEqualTo(1);
        assertThat(report.shareGone(local("2026-11-23T03:12:08"))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"PT1S,1", "PT24H,1", "PT24H1S,2", "P3D,3"})
    void aPauseMovesADayByWholeDaysBegun(String pause, int days) {
        var answer = at("G32", "2026-11-02T10:00:00");
        assertThat(answer.pausedFor(Duration.parse(pause)).shown())
                .isEqualTo(answer.shown().plusDays(days));
    }

    @Test
    void threeShortPausesDoNotStealThreeDays() {
        var hour = Duration.ofHours(1);
        var answer = at("G32", "2026-11-02T10:00:00");
        assertThat(answer.pausedFor(hour).pausedFor(hour).pausedFor(hour).shown())
                .isEqualTo(answer.shown().plusDays(1));
    }

    @Test
    void aPauseMovesHoursByItsOwnLength() {
        var bed = at("G04b", "2026-11-23T20:00:00").pausedFor(Duration.ofMinutes(20));
        assertThat(bed.shown()).isEqualTo(LocalDateTime.parse("2026-11-23T23:20:00"));
        assertThat(bed.shareGone(local("2026-11-23T21:50:00"))).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aPausedCountOfWeekdaysStillEndsOnAWeekday() {
        var handover = at("G06c", "2026-11-17T10:00:00");
        assertThat(handover.shown().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(handover.pausedFor(Duration.ofDays(1)).shown().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BU-03", "BU-03b", "BU-04", "BU-07", "LVU-02", "SB-03", "HO-01", "DP-11a", "G33"})
    void nobodyMayStopAClockOfTheLawOrOneThatIsDueAtOnce(String id) {
        var due = at(id, "2026-11-23T10:00:00");
        assertThatThrownBy(() -> due.pausedFor(Duration.ofHours(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timeThatTheLawLeavesOutMayStandStill() {
        var specialist = at("VG-01c", "2026-11-23T10:00:00");
        assertThat(specialist.pausedFor(Duration.ofDays(14)).shown())
                .isEqualTo(specialist.shown().plusDays(14));
    }

    @Test
    void aPauseIsNeverNegative() {
        var due = at("G32", "2026-11-02T10:00:00");
        assertThatThrownBy(() -> due.pausedFor(Duration.ofDays(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInquiryIsProlongedToAStatedDayThatIsNotMoved() {
        var inquiry = at("BU-07", "2026-07-05T10:00:00");
        var christmasEve = LocalDate.of(2026, 12, 24);
        assertThat(inquiry.extendedTo(christmasEve).shown()).isEqualTo(christmasEve.atTime(23, 59, 59));
        assertThatThrownBy(() -> inquiry.extendedTo(LocalDate.of(2026, 11, 5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("later");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LVU-02", "LVU-10b", "BU-12", "HO-01", "LVU-20a", "LVU-18a"})
    void whatNobodyMayExtendIsNotExtended(String id) {
        var due = at(id, "2026-11-23T10:00:00");
        assertThatThrownBy(() -> due.extendedTo(LocalDate.of(2099, 1, 2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHomeVisitComesBeforeTheEvictionDay() {
        var visit = at("G13", "2026-11-23T10:00:00");
        assertThat(visit.endingBefore(LocalDate.of(2026, 11, 27)).shown())
                .isEqualTo(LocalDateTime.parse("2026-11-26T23:59:59"));
        assertThat(visit.endingBefore(LocalDate.of(2026, 12, 24))).isEqualTo(visit);
    }

    @Test
    void aListStartedOnItsOwnDayIsDueTheYearAfter() {
        assertThat(at("PL-02", "2028-01-31T09:00:00").shown()).isEqualTo(LocalDateTime.parse("2029-01-31T23:59:59"));
        assertThat(at("G50", "2028-11-30T09:00:00").shown()).isEqualTo(LocalDateTime.parse("2028-11-30T23:59:59"));
    }

    @Test
    void whatIsDueAtOnceIsMeasuredAndNotJudged() {
        assertThat(at("BU-03", "2026-11-23T03:12:09").rule().isMeasured()).isTrue();
        assertThat(at("BU-03b", "2026-11-23T03:12:09").rule().isMeasured()).isFalse();
    }

    @Test
    void theChairsDecisionWaitsForTheNextMeeting() {
        var rule = ClockCatalogue.swedish().latest(new ClockId("LVU-01"));
        var waiting = (Due.Event) DueDates.of(rule, local("2026-11-23T10:00:00"));
        assertThat(waiting.on(LocalDate.of(2026, 12, 9)).shown()).isEqualTo(LocalDateTime.parse("2026-12-09T23:59:59"));
        assertThatThrownBy(() -> waiting.on(LocalDate.of(2026, 11, 22))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Due.At at(String id, String start) {
        return (Due.At) DueDates.of(ClockCatalogue.swedish().latest(new ClockId(id)), local(start));
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(Sweden.ZONE).toInstant();
    }
}
