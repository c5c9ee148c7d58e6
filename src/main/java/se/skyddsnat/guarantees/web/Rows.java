package se.skyddsnat.guarantees.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.clocks.Basis;
import se.skyddsnat.clocks.ClockRule;
import se.skyddsnat.guarantees.Count;
import se.skyddsnat.guarantees.Guarantee;
import se.skyddsnat.guarantees.web.GuaranteesPage.Row;
import se.skyddsnat.guarantees.web.GuaranteesPage.Share;
import se.skyddsnat.ui.Language;
import se.skyddsnat.ui.Table;
import se.skyddsnat.ui.Ui;

/** Puts time limits into words for one reader and one place. */
record Rows(Ui ui, @Nullable Place place) {

    private static final Pattern PROMISE = Pattern.compile("löfte ([GUV](?:X[1-9]|[0-9]{2}))");

    List<Row> of(List<Guarantee> guarantees) {
        return guarantees.stream().map(this::row).toList();
    }

    private Row row(Guarantee guarantee) {
        var rule = guarantee.rule();
        return new Row(
                rule.id().code(),
                title(rule),
                ground(rule.basis()),
                ui.t("clocks.basis." + rule.basis()),
                length(rule),
                ui.t("clocks.who." + rule.responsible()),
                swedish() ? rule.consequenceSv() : rule.consequenceEn(),
                rule.legalBasis(),
                details(rule),
                promiseUrl(rule),
                guarantee.started(),
                shares(guarantee));
    }

    String title(ClockRule rule) {
        return swedish() ? rule.titleSv() : rule.titleEn();
    }

    String length(ClockRule rule) {
        return ui.t("clocks.length." + rule.unit(), rule.amount());
    }

    static String ground(Basis basis) {
        return switch (basis) {
            case STATUTORY -> "law";
            case GUIDELINE -> "guideline";
            case POLICY -> "promise";
            case CONFIG -> "check";
        };
    }

    private boolean swedish() {
        return ui.language().equals(Language.SWEDISH);
    }

    private List<String> details(ClockRule rule) {
        return List.of(
                ui.t("clocks.evidence." + rule.evidence()) + ".",
                ui.t("clocks.shift." + rule.shiftReason()) + ".",
                ui.t(
                        "guarantees.extension",
                        ui.t("clocks.extension." + rule.extension().kind())));
    }

    private static @Nullable String promiseUrl(ClockRule rule) {
        var promise = PROMISE.matcher(rule.legalBasis());
        return promise.find() ? "/ataganden/" + promise.group(1) : null;
    }

    private List<Share> shares(Guarantee guarantee) {
        var published = guarantee.published();
        var shares = new ArrayList<Share>();
        if (place != null) {
            published.board(place.board()).ifPresent(count -> shares.add(share(place.name(), count)));
            published.region(place.region()).ifPresent(count -> shares.add(share(place.regionName(), count)));
        }
        published.wholeNation().ifPresent(count -> shares.add(share(ui.t("guarantees.nation"), count)));
        return shares;
    }

    private Share share(String where, Count count) {
        return new Share(
                where,
                count.percentKept(),
                ui.t("guarantees.share", count.percentKept(), count.kept(), count.broken()));
    }

    Table table(List<Guarantee> guarantees, String period) {
        var where = place == null ? ui.t("guarantees.nation") : place.name();
        return new Table(
                ui.t("guarantees.table", where, period),
                List.of(
                        Table.Column.text(ui.t("guarantees.table.what")),
                        Table.Column.text(ui.t("guarantees.table.ground")),
                        Table.Column.number(ui.t("guarantees.table.kept")),
                        Table.Column.number(ui.t("guarantees.table.broken")),
                        Table.Column.number(ui.t("guarantees.table.share"))),
                guarantees.stream().map(this::cells).toList());
    }

    private List<String> cells(Guarantee guarantee) {
        var rule = guarantee.rule();
        var count = place == null
                ? guarantee.published().wholeNation()
                : guarantee.published().board(place.board());
        return List.of(
                title(rule),
                ui.t("clocks.basis." + rule.basis()),
                count.map(Count::kept).map(this::number).orElse("–"),
                count.map(Count::broken).map(this::number).orElse("–"),
                count.map(Count::percentKept).map(percent -> percent + " %").orElse("–"));
    }

    private String number(int number) {
        return ui.t("guarantees.number", number);
    }

    /** The ground whose look has that word, as it stands in an address. */
    static Optional<Basis> basis(String word) {
        return List.of(Basis.values()).stream()
                .filter(basis -> ground(basis).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
