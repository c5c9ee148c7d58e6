package se.skyddsnat.ui;

import java.util.List;

/**
 * Rows and columns of text; the first column names the row.
 *
 * @param caption what the table shows
 */
public record Table(String caption, List<Column> columns, List<List<String>> rows) {

    /** A column; numbers stand to the right in even figures. */
    public record Column(String heading, boolean numeric) {

        public static Column text(String heading) {
            return new Column(heading, false);
        }

        public static Column number(String heading) {
            return new Column(heading, true);
        }
    }

    public Table {
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row has " + row.size() + " cells, not " + columns.size());
            }
        }
    }
}
