package se.skyddsnat.statistics;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Published data sets that are read when they lie beside the project, and skipped when they do not. */
final class Shared {

    private final Map<String, Integer> columns = new TreeMap<>();
    private final List<String[]> rows;

    private Shared(List<String> lines) {
        String[] header = split(lines.getFirst().replace("\uFEFF", ""));
        for (int i = 0; i < header.length; i++) {
            columns.put(header[i], i);
        }
        rows = lines.stream()
                .skip(1)
                .filter(l -> !l.isBlank())
                .map(Shared::split)
                .toList();
    }

    private Shared(Map<String, Integer> columns, List<String[]> rows) {
        this.columns.putAll(columns);
        this.rows = rows;
    }

    /** The data set, or the test is skipped. */
    static Shared read(String name) {
        var file = folder().resolve("effects").resolve("data").resolve(name);
        assumeTrue(Files.isReadable(file), () -> "data set not present: " + name);
        try {
            return new Shared(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        String property = System.getProperty("SKYDDSNAT_SHARED", System.getenv("SKYDDSNAT_SHARED"));
        return property != null
                ? Path.of(property)
                : Path.of("").toAbsolutePath().resolveSibling("shared");
    }

    int size() {
        return rows.size();
    }

    Shared where(String column, Predicate<String> wanted) {
        int c = column(column);
        return new Shared(columns, rows.stream().filter(r -> wanted.test(r[c])).toList());
    }

    /** A missing count is nobody. */
    Shared blankAsZero() {
        return new Shared(
                columns,
                rows.stream()
                        .map(r ->
                                Arrays.stream(r).map(t -> t.isBlank() ? "0" : t).toArray(String[]::new))
                        .toList());
    }

    String[] text(String name) {
        int c = column(name);
        return rows.stream().map(r -> c < r.length ? r[c] : "").toArray(String[]::new);
    }

    double[] number(String name) {
        return Arrays.stream(text(name)).mapToDouble(Shared::parse).toArray();
    }

    /** 1 where the column has this text, else 0. */
    double[] is(String name, String wanted) {
        return Arrays.stream(text(name))
                .mapToDouble(t -> t.equals(wanted) ? 1 : 0)
                .toArray();
    }

    /** The columns as a matrix: one array for each column. */
    double[][] numbers(String... names) {
        return Arrays.stream(names).map(this::number).toArray(double[][]::new);
    }

    private int column(String name) {
        Integer c = columns.get(name);
        if (c == null) {
            throw new IllegalArgumentException("no column " + name + " in " + columns.keySet());
        }
        return c;
    }

    private static double parse(String text) {
        return text.isBlank() || text.equals("NA") ? Double.NaN : Double.parseDouble(text.trim());
    }

    private static String[] split(String line) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        boolean quoted = false;
        for (char ch : line.toCharArray()) {
            if (ch == '"') {
                quoted = !quoted;
            } else if (ch == ',' && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(ch);
            }
        }
        parts.add(part.toString());
        return parts.toArray(String[]::new);
    }
}
