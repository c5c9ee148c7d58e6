package se.skyddsnat.ui.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.ui.Chain;
import se.skyddsnat.ui.ClockChip;
import se.skyddsnat.ui.ClockChip.Basis;
import se.skyddsnat.ui.Counter;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.SummaryRow;
import se.skyddsnat.ui.Tab;
import se.skyddsnat.ui.Table;
import se.skyddsnat.ui.Table.Column;
import se.skyddsnat.ui.TimelineEntry;
import se.skyddsnat.ui.Ui;
import se.skyddsnat.ui.WorkRow;
import se.skyddsnat.ui.WorkRow.Urgency;

/** Made-up content for the page of samples, in the reader's language. */
record Samples(Ui ui) {

    private static final String MATTER = "#row";

    SamplePage page(Form form, FormErrors errors) {
        return new SamplePage(
                form, errors, options(), clocks(), answers(), journal(), table(), chain(), work(), counters(), tabs());
    }

    private String t(String key) {
        return ui.t("style." + key);
    }

    private List<Option> options() {
        return List.of(
                Option.of("phone", t("contact.phone")),
                new Option("letter", t("contact.letter"), t("contact.letter.hint")),
                Option.of("visit", t("contact.visit")));
    }

    private List<ClockChip> clocks() {
        return List.of(
                clock("law", Basis.LAW, 0.72, false),
                clock("guideline", Basis.GUIDELINE, 0.35, false),
                clock("promise", Basis.PROMISE, 0.5, false),
                clock("late", Basis.LAW, 1, true));
    }

    private ClockChip clock(String key, Basis basis, double gone, boolean overdue) {
        return new ClockChip(
                t("clock." + key), basis, gone, t("clock." + key + ".due"), "2026-03-12T12:00+01:00", overdue);
    }

    private List<SummaryRow> answers() {
        return List.of(
                new SummaryRow(t("contact"), t("contact.phone"), MATTER, t("change")),
                new SummaryRow(t("story"), t("story.sample"), MATTER, t("change")));
    }

    private List<TimelineEntry> journal() {
        return List.of(
                entry("3", "2026-03-11T15:10+01:00", null),
                entry("2", "2026-03-11T09:40+01:00", t("journal.2.source")),
                entry("1", "2026-03-10T02:41+01:00", t("journal.1.source")));
    }

    private TimelineEntry entry(String number, String iso, @Nullable String source) {
        var key = "journal." + number;
        return new TimelineEntry(t(key + ".when"), iso, t(key), t(key + ".text"), source);
    }

    private Table table() {
        return new Table(
                t("table"),
                List.of(Column.text(t("table.place")), Column.number(t("table.free")), Column.number(t("table.all"))),
                List.of(
                        List.of(t("table.place.1"), "3", "12"),
                        List.of(t("table.place.2"), "0", "8"),
                        List.of(t("table.place.3"), "11", "104")));
    }

    private Chain chain() {
        return new Chain(
                t("chain"),
                t("chain.description"),
                List.of(
                        link("1", Chain.Hold.HELD),
                        link("2", Chain.Hold.GAP),
                        link("3", Chain.Hold.HELD),
                        link("4", Chain.Hold.NOW)));
    }

    private Chain.Link link(String number, Chain.Hold hold) {
        var key = "chain." + number;
        return new Chain.Link(t(key), t(key + ".period"), t(key + ".length"), hold);
    }

    private List<WorkRow> work() {
        return List.of(
                row("1", Urgency.NOW, clock("late", Basis.LAW, 1, true), "o"),
                row("2", Urgency.SOON, clock("law", Basis.LAW, 0.72, false), "b"),
                row("3", Urgency.LATER, clock("guideline", Basis.GUIDELINE, 0.35, false), "s"),
                row("4", Urgency.LATER, null, "l"));
    }

    private WorkRow row(String number, Urgency urgency, @Nullable ClockChip clock, String letter) {
        var key = "work." + number;
        var act = new WorkRow.Act(t(key + ".act"), t(key + ".act") + ": " + t(key), MATTER + number, false);
        return new WorkRow(urgency, t(key + ".when"), t(key), t(key + ".detail"), MATTER + number, clock, act, letter);
    }

    private List<Counter> counters() {
        return List.of(
                new Counter(t("counter.now"), "3", t("counter.now.detail"), MATTER, false),
                new Counter(t("counter.today"), "5", null, MATTER, false),
                new Counter(t("counter.late"), "1", null, MATTER, true),
                new Counter(t("counter.children"), t("counter.children.value"), null, null, false));
    }

    private List<Tab> tabs() {
        return List.of(new Tab(t("tab.now"), "/stil/arbetsyta", true), new Tab(t("tab.people"), "/stil", false));
    }
}
