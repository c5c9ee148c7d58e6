package se.skyddsnat.guarantees.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import se.skyddsnat.clocks.ClockRule;
import se.skyddsnat.guarantees.Guarantees;
import se.skyddsnat.guarantees.Search;
import se.skyddsnat.guarantees.web.GuaranteesPage.Choices;
import se.skyddsnat.guarantees.web.GuaranteesPage.Result;
import se.skyddsnat.organisation.Municipality;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.Ui;

/** What one reader looked for, and the page that shows it. */
record Found(Guarantees guarantees, Ui ui, Form form, List<Municipality> municipalities) {

    private static final int ON_A_PAGE = 20;

    private Search search() {
        var basis = Rows.basis(form.value(Address.GROUND)).map(Enum::name).orElse("");
        return Search.of(form.value(Address.AREA), basis, form.value(Address.WORDS));
    }

    List<ClockRule> rules() {
        return guarantees.found(search());
    }

    GuaranteesPage page() {
        var address = new Address(form);
        var lists = new Lists(ui, guarantees.found(Search.ALL), address);
        var asked = !search().isEmpty() || !form.blank(Address.ALL);
        return new GuaranteesPage(
                new Choices(form, lists.areaOptions(), lists.basisOptions(), municipalityOptions()),
                asked ? result(address) : null,
                lists.legend(),
                lists.areas(),
                address.with(Address.ALL, "1"),
                period(),
                address.csv());
    }

    private List<Option> municipalityOptions() {
        return municipalities.stream().map(m -> Option.of(m.code(), m.name())).toList();
    }

    private Result result(Address address) {
        var found = rules();
        var at = at(found.size());
        var shown = guarantees.kept(
                found.stream().skip((at - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList());
        var rows = new Rows(
                ui,
                Place.chosen(form.value(Address.MUNICIPALITY), municipalities).orElse(null));
        return new Result(
                heading(found.size(), at),
                rows.of(shown),
                at > 1 ? address.with(Address.PAGE, "" + (at - 1)) : null,
                at * ON_A_PAGE < found.size() ? address.with(Address.PAGE, "" + (at + 1)) : null,
                rows.table(shown, period()));
    }

    private int at(int found) {
        var pages = Math.max(1, (found + ON_A_PAGE - 1) / ON_A_PAGE);
        var asked = form.value(Address.PAGE);
        return asked.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(asked), 1, pages) : 1;
    }

    private String heading(int found, int at) {
        var first = (at - 1) * ON_A_PAGE + 1;
        var last = Math.min(found, at * ON_A_PAGE);
        return found <= ON_A_PAGE ? ui.t("guarantees.found", found) : ui.t("guarantees.found.part", first, last, found);
    }

    private String period() {
        var year = guarantees.year();
        return ui.t("guarantees.period", day(year.from()), day(year.lastDay()));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(ui.language().locale())
                .format(day);
    }
}
