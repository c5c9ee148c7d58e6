package se.skyddsnat.clocks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue that ships with the system; a row that does not hold together stops the start. */
final class CatalogueFile {

    private static final String FACTS = "/clocks/catalogue.tsv";
    private static final String WORDS = "/clocks/words.tsv";
    private static final String NOTHING = "-";

    private CatalogueFile() {}

    static List<ClockRule> read() {
        var words = words();
        return rows(FACTS, 16).stream().map(cells -> rule(cells, words)).toList();
    }

    private static Map<String, ClockText> words() {
        var words = new HashMap<String, ClockText>();
        for (var c : rows(WORDS, 5)) {
            if (words.put(c[0], new ClockText(c[1], c[2], c[3], c[4])) != null) {
                throw new IllegalStateException(WORDS + ": two texts for " + c[0]);
            }
        }
        return words;
    }

    private static ClockRule rule(String[] c, Map<String, ClockText> words) {
        var text = words.get(c[0]);
        if (text == null) {
            throw new IllegalStateException(WORDS + ": no text for " + c[0]);
        }
        return new ClockRule(
                new ClockId(c[0]),
                Basis.valueOf(c[1]),
                Evidence.valueOf(c[2]),
                c[3],
                Integer.parseInt(c[4]),
                TimeUnit.valueOf(c[5]),
                Counting.valueOf(c[6]),
                DueAt.valueOf(c[7]),
                WeekdayShift.valueOf(c[8]),
                ShiftReason.valueOf(c[9]),
                Responsible.valueOf(c[10]),
                extension(c[11]),
                c[12],
                day(c[13]),
                day(c[14]),
                c[15].equals("reaches back"),
                text);
    }

    private static Extension extension(String cell) {
        var colon = cell.indexOf(':');
        return colon < 0
                ? new Extension(Extension.Kind.valueOf(cell), "")
                : new Extension(
                        Extension.Kind.valueOf(cell.substring(0, colon)),
                        cell.substring(colon + 1).strip());
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.equals(NOTHING) ? null : LocalDate.parse(cell);
    }

    private static List<String[]> rows(String resource, int columns) {
        try (var in = CatalogueFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(resource, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(String resource, String line, int columns) {
        var cells = line.split("\t", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(resource + ": " + columns + " cells expected in: " + line);
        }
        return cells;
    }
}
