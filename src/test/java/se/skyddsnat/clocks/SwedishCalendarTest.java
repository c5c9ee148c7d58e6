package se.skyddsnat.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SwedishCalendarTest {

    @Test
    void knowsEveryHolidayOfTheActAndTheThreeEvesFrom2020To2040() {
        for (var year = 2020; year <= 2040; year++) {
            assertThat(SwedishCalendar.closedDays(year)).as("%d", year).isEqualTo(byTheAct(year));
        }
    }

    @Test
    void agreesWithAWalkThroughEveryDayFrom2005To2060() {
        var wrong = new HashSet<LocalDate>();
        for (var day = LocalDate.of(2005, 1, 1); day.getYear() <= 2060; day = day.plusDays(1)) {
            var closed = Oracle.closed(new Oracle.Day(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
            if (SwedishCalendar.isWeekday(day) == closed) {
                wrong.add(day);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void thinksAsAnOfficeDoesAboutEasterMidsummerAndChristmas() {
        assertThat(SwedishCalendar.isWeekday(LocalDate.of(2026, 4, 2)))
                .as("Maundy Thursday")
                .isTrue();
        assertThat(SwedishCalendar.isWeekday(LocalDate.of(2026, 4, 3)))
                .as("Good Friday")
                .isFalse();
        assertThat(SwedishCalendar.isWeekday(LocalDate.of(2026, 6, 19)))
                .as("Midsummer Eve")
                .isFalse();
        assertThat(SwedishCalendar.isWeekday(LocalDate.of(2027, 5, 17)))
                .as("Whit Monday is no holiday")
                .isTrue();
        assertThat(SwedishCalendar.nextWeekdayOnOrAfter(LocalDate.of(2026, 12, 24)))
                .isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(SwedishCalendar.nextWeekdayOnOrAfter(LocalDate.of(2026, 12, 28)))
                .as("a weekday stays where it is")
                .isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void countsWorkingDaysWithoutTheStartDay() {
        var wednesdayBeforeMidsummer = LocalDate.of(2026, 6, 17);
        assertThat(SwedishCalendar.plusWorkingDays(wednesdayBeforeMidsummer, 3)).isEqualTo(LocalDate.of(2026, 6, 23));
        assertThat(SwedishCalendar.plusWorkingDays(LocalDate.of(2026, 6, 20), 0))
                .isEqualTo(LocalDate.of(2026, 6, 20));
        assertThatThrownBy(() -> SwedishCalendar.plusWorkingDays(wednesdayBeforeMidsummer, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesYearsWhoseHolidaysItDoesNotKnow() {
        assertThatThrownBy(() -> SwedishCalendar.isWeekday(LocalDate.of(2004, 6, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2005");
        assertThatThrownBy(() -> SwedishCalendar.isWeekday(LocalDate.of(2200, 1, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<LocalDate> byTheAct(int year) {
        var e = Oracle.easter(year);
        var easter = LocalDate.of(e.year(), e.month(), e.day());
        var midsummer = firstSaturdayFrom(LocalDate.of(year, 6, 20));
        // A list first: two holidays may fall on the same day (Whit Sunday on 6 June), which a set literal refuses.
        return new HashSet<>(List.of(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 1, 6),
                easter.minusDays(2),
                easter,
                easter.plusDays(1),
                easter.plusDays(39),
                easter.plusDays(49),
                LocalDate.of(year, 5, 1),
                LocalDate.of(year, 6, 6),
                midsummer.minusDays(1),
                midsummer,
                firstSaturdayFrom(LocalDate.of(year, 10, 31)),
                LocalDate.of(year, 12, 24),
                LocalDate.of(year, 12, 25),
                LocalDate.of(year, 12, 26),
                LocalDate.of(year, 12, 31)));
    }

    private static LocalDate firstSaturdayFrom(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day : firstSaturdayFrom(day.plusDays(1));
    }
}
