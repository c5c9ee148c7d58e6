package se.skyddsnat.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of facts that come with the product: municipalities, postal areas, names, languages.
 *
 * <p>A table is a resource of tab-separated lines in UTF-8: lines that begin with {@code #} are remarks, the first other
 * line names the columns, every line after it has as many cells. A broken table stops the start, for a wrong fact about
 * where somebody lives sends the help to the wrong door.
 */
public final class Facts {

    private Facts() {}

    /**
     * The rows of a table, in the order they stand.
     *
     * @param resource the path from the root of the class path, e.g. {@code /facts/regions.tsv}
     * @param columns the names that the table's columns must have
     * @throws IllegalStateException if the table is missing or broken, with file and line
     */
    public static List<String[]> read(String resource, String... columns) {
        var rows = new ArrayList<String[]>();
        boolean named = false;
        int number = 0;
        for (String line : lines(resource)) {
            number++;
            if (!line.startsWith("#")) {
                String[] cells = cells(line, columns, resource + " line " + number, named);
                named = rows.add(cells);
            }
        }
        if (rows.size() < 2) {
            throw new IllegalStateException(resource + ": no rows");
        }
        return List.copyOf(rows.subList(1, rows.size()));
    }

    private static String[] cells(String line, String[] columns, String place, boolean named) {
        String[] cells = line.split("\t", -1);
        if (!named && !List.of(cells).equals(List.of(columns))) {
            throw new IllegalStateException(
                    place + ": the columns are " + List.of(cells) + ", not " + List.of(columns));
        }
        return checked(cells, columns, place);
    }

    private static String[] checked(String[] cells, String[] columns, String place) {
        if (cells.length != columns.length) {
            throw new IllegalStateException(place + ": " + cells.length + " cells, not " + columns.length);
        }
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].equals(cells[i].strip())) {
                throw new IllegalStateException(place + ": stray space in the column " + columns[i]);
            }
        }
        return cells;
    }

    private static List<String> lines(String resource) {
        try (var in = Facts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + ": no such table");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
