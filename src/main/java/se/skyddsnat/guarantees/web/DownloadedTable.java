package se.skyddsnat.guarantees.web;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.clocks.ClockRule;
import se.skyddsnat.clocks.KeptFigures.Year;
import se.skyddsnat.guarantees.Count;
import se.skyddsnat.guarantees.Guarantee;
import se.skyddsnat.guarantees.Guarantees;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Municipality;
import se.skyddsnat.ui.Ui;

/**
 * The same numbers as the page shows, for everywhere at once: comma-separated values as RFC 4180 has them. A time limit
 * has a row for the nation always, and one for each region and board that may be shown.
 */
record DownloadedTable(Guarantees guarantees, Ui ui, List<Municipality> municipalities, Year year) {

    private static final int AT_A_TIME = 20;

    /** Writes all of it, some time limits at a time, so that the whole is never held in memory. */
    void write(List<ClockRule> rules, Writer out) throws IOException {
        line(out, Stream.of(ui.t("guarantees.csv.columns").split(",")));
        for (var from = 0; from < rules.size(); from += AT_A_TIME) {
            var some = rules.subList(from, Math.min(rules.size(), from + AT_A_TIME));
            for (var guarantee : guarantees.kept(some)) {
                write(guarantee, out);
            }
        }
        out.flush();
    }

    private void write(Guarantee guarantee, Writer out) throws IOException {
        var published = guarantee.published();
        line(out, cells(guarantee, "SE", ui.t("guarantees.nation"), published.nation()));
        for (var code : published.regions().keySet().stream().sorted().toList()) {
            line(
                    out,
                    cells(
                            guarantee,
                            code,
                            Place.regionName(code),
                            published.regions().get(code)));
        }
        for (var place : municipalities) {
            var count = published.boards().get(Board.idOf(place.code()));
            if (count != null) {
                line(out, cells(guarantee, place.code(), place.name(), count));
            }
        }
    }

    private Stream<String> cells(Guarantee guarantee, String code, String name, @Nullable Count count) {
        var rule = guarantee.rule();
        var rows = new Rows(ui, null);
        return Stream.of(
                rule.id().code(),
                rows.title(rule),
                ui.t("clocks.basis." + rule.basis()),
                rule.legalBasis(),
                rows.length(rule),
                ui.t("clocks.who." + rule.responsible()),
                year.from().toString(),
                year.lastDay().toString(),
                code,
                name,
                count == null ? "" : String.valueOf(count.kept()),
                count == null ? "" : String.valueOf(count.broken()));
    }

    private static void line(Writer out, Stream<String> cells) throws IOException {
        out.write(cells.map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")));
        out.write("\r\n");
    }
}
