package se.skyddsnat.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words around the clocks, and the list of all clocks that people read without the system. */
class ClockTextsTest {

    private static final Path DOCUMENT = Path.of("docs", "clocks.md");
    private static final Path FRESH = Path.of("target", "clocks.md");

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void everyWordOfAClockHasAText(String language) {
        var wanted = new TreeSet<String>();
        for (var rule : ClockCatalogue.swedish().all()) {
            wanted.add("clocks.basis." + rule.basis());
            wanted.add("clocks.evidence." + rule.evidence());
            wanted.add("clocks.length." + rule.unit());
            wanted.add("clocks.shift." + rule.shiftReason());
            wanted.add("clocks.extension." + rule.extension().kind());
            wanted.add("clocks.who." + rule.responsible());
        }
        assertThat(new TreeSet<>(texts(language).stringPropertyNames())).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "sv, BU-04, 14 dagar",
        "sv, LVU-02, 1 vecka",
        "sv, HO-01, samma dag",
        "sv, G08, 3 vardagar",
        "sv, PL-02, 31 januari",
        "sv, BU-03, genast",
        "en, BU-07, 4 months",
        "en, IV-01, 1 month",
        "en, G53c, 1 year"
    })
    void tellsHowLongATimeIs(String language, String id, String length) {
        assertThat(length(ClockCatalogue.swedish().latest(new ClockId(id)), texts(language)))
                .isEqualTo(length);
    }

    @Test
    void theListOfAllClocksIsTheOneInTheDocuments() throws IOException {
        Files.writeString(FRESH, document());
        assertThat(Files.readString(DOCUMENT))
                .as("%s differs from the catalogue; read %s and put it in its place", DOCUMENT, FRESH)
                .isEqualTo(document());
    }

    private static String document() {
        var page = new StringBuilder("""
                # The clocks

                Every time limit the system keeps. *Moves* tells whether a last day on a Saturday, Sunday, holiday or eve
                moves to the next weekday; *unsure* means that the earlier day is kept. This list is written from the
                catalogue, and a test compares the two.

                | clock | what shall have happened | time | by right of | who | moves | if it is broken | starts from |
                |---|---|---|---|---|---|---|---|
                """);
        var texts = texts("en");
        for (var rule : ClockCatalogue.swedish().all()) {
            page.append("| %s | %s<br>*%s* | %s | %s: %s | %s | %s | %s | %s |%n"
                    .formatted(
                            rule.id(),
                            rule.titleEn(),
                            rule.titleSv(),
                            length(rule, texts),
                            texts.getProperty("clocks.basis." + rule.basis()),
                            rule.legalBasis(),
                            texts.getProperty("clocks.who." + rule.responsible()),
                            rule.shift().name().toLowerCase(Locale.ROOT),
                            rule.consequenceEn(),
                            days(rule)));
        }
        return page.toString().replace("\r\n", "\n");
    }

    private static String days(ClockRule rule) {
        return rule.validFrom() == null && rule.validTo() == null
                ? "any day"
                : "%s – %s".formatted(day(rule.validFrom()), day(rule.validTo()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String length(ClockRule rule, Properties texts) {
        var pattern = Objects.requireNonNull(texts.getProperty("clocks.length." + rule.unit()));
        return new MessageFormat(pattern, Locale.ROOT).format(new Object[] {rule.amount()});
    }

    private static Properties texts(String language) {
        var file = "/texts/clocks_" + language + ".properties";
        try (var in = Objects.requireNonNull(ClockTextsTest.class.getResourceAsStream(file))) {
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
