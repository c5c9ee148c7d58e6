package se.skyddsnat.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.skyddsnat.kernel.Sweden;

class StartChoiceTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T00:00:00, BU-03b",
        "2026-11-23T15:59:59.999999999, BU-03b",
        "2026-11-23T16:00:00, BU-03c",
        "2026-11-23T23:59:59, BU-03c",
        "2026-07-01T15:59:59, BU-03b",
        "2026-07-01T16:00:00, BU-03c"
    })
    void aReportIsLateInTheDayFromFour(String received, String clock) {
        assertThat(StartChoice.protectiveAssessment(local(received))).hasToString(clock);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T11:59:59, DIS-06a",
        "2026-11-23T12:00:00, DIS-06a",
        "2026-11-23T12:00:00.000000001, DIS-06b",
        "2026-11-23T12:00:01, DIS-06b",
        "2026-07-01T12:00:00, DIS-06a",
        "2026-07-01T12:00:01, DIS-06b"
    })
    void noonSharpIsNotAfterNoon(String sent, String clock) {
        assertThat(StartChoice.dischargePayment(local(sent))).hasToString(clock);
    }

    @ParameterizedTest
    @CsvSource({"BU-03b", "BU-03c", "DIS-06a", "DIS-06b"})
    void chosenClocksAreInTheCatalogue(String clock) {
        assertThat(ClockCatalogue.swedish().id(clock)).hasToString(clock);
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(Sweden.ZONE).toInstant();
    }
}
