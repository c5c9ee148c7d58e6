package se.skyddsnat.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates worked out by hand, some of them the ones on which the Parliamentary Ombudsman found a custody lapsed. */
class WorkedDatesTest {

    record Worked(String clock, Instant start, OffsetDateTime due, LocalDateTime unmoved) {

        static Worked of(String line) {
            var c = line.split("\t", -1);
            var due = moment(c[2]);
            var unmoved = c[3].equals("=") ? due.toLocalDateTime() : LocalDateTime.parse(c[3].replace(' ', 'T'));
            return new Worked(c[0], moment(c[1]).toInstant(), due, unmoved);
        }

        private static OffsetDateTime moment(String cell) {
            return OffsetDateTime.parse(cell.substring(0, 10) + "T" + cell.substring(11, 19) + cell.substring(20));
        }
    }

    static List<Worked> worked() throws IOException {
        try (var in = Objects.requireNonNull(WorkedDatesTest.class.getResourceAsStream("/clocks/vectors.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Worked::of)
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worked")
    void isDueOnTheWorkedDay(Worked worked) {
        var catalogue = ClockCatalogue.swedish();
        var rule = catalogue.latest(catalogue.id(worked.clock()));
        var at = (Due.At) DueDates.of(rule, worked.start());
        assertThat(at.due()).isEqualTo(worked.due().toInstant());
        assertThat(at.shown()).isEqualTo(worked.due().toLocalDateTime());
        assertThat(at.shownUnshifted()).isEqualTo(worked.unmoved());
    }

    @Test
    void noneOfTheWorkedDatesIsLost() throws IOException {
        assertThat(worked()).hasSize(179);
    }
}
