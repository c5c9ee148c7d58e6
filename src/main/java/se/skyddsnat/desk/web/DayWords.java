package se.skyddsnat.desk.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.desk.Day;
import se.skyddsnat.desk.Scope;
import se.skyddsnat.ui.Counter;
import se.skyddsnat.ui.Tab;
import se.skyddsnat.ui.Ui;

/** Writes a day as a page. */
record DayWords(Ui ui, Day day, TimeWords time) {

    static DayWords of(Ui ui, Day day) {
        return new DayWords(ui, day, new TimeWords(ui, day.at()));
    }

    DayPage page() {
        var rows = new RowWords(ui, time);
        return new DayPage(
                day.unit().name(),
                day.mayHandle() ? counters() : List.of(),
                tabs(),
                day.rows().stream().map(rows::row).toList(),
                day.more() == 0 ? null : ui.t("desk.day.more", day.rows().size(), day.more()),
                day.mayHandle() ? "/desk/sok" : null,
                word(day.scope()));
    }

    private List<Counter> counters() {
        var counts = day.counts();
        return List.of(
                new Counter(
                        ui.t("desk.counter.new"),
                        ui.t("desk.counter.new.value", counts.fresh()),
                        now(),
                        null,
                        counts.alarms() > 0),
                new Counter(ui.t("desk.counter.today"), "" + counts.today(), null, null, false),
                new Counter(ui.t("desk.counter.late"), "" + counts.overdue(), null, null, counts.overdue() > 0),
                new Counter(
                        ui.t("desk.counter.child"),
                        time.minutes(day.figures().talkMinutes()),
                        talkShare(),
                        null,
                        false),
                new Counter(ui.t("desk.counter.voluntary"), voluntary(), ofAll(), null, false));
    }

    /** Alarms about children before all else. */
    private @Nullable String now() {
        var alarms = day.counts().alarms();
        var clock = protective();
        if (alarms == 0) {
            return clock;
        }
        var waiting = ui.t("desk.counter.alarms", alarms);
        return clock == null ? waiting : waiting + " · " + clock;
    }

    private @Nullable String protective() {
        var clock = day.counts().protective();
        if (clock == null) {
            return null;
        }
        var key = clock.overdue(day.at()) ? "desk.counter.protective.late" : "desk.counter.protective";
        return ui.t(key, time.length(clock.left(day.at())));
    }

    private String talkShare() {
        return ui.t("desk.counter.child.share", percent(day.figures().talkShare()));
    }

    private String voluntary() {
        return day.figures().all() == 0
                ? "–"
                : ui.t("desk.percent", percent(day.figures().voluntaryShare()));
    }

    private String ofAll() {
        return ui.t(
                "desk.counter.voluntary.of",
                day.figures().voluntary(),
                day.figures().all());
    }

    /** One decimal below ten percent, none above. */
    private String percent(double share) {
        var percent = share * 100;
        return String.format(ui.language().locale(), percent < 10 ? "%.1f" : "%.0f", percent);
    }

    private List<Tab> tabs() {
        var counts = day.counts();
        var sign = tab(Scope.TO_SIGN, counts.toSign());
        var told = tab(Scope.TOLD, counts.told());
        return day.mayHandle() ? List.of(tab(Scope.MINE, 0), tab(Scope.UNIT, 0), sign, told) : List.of(told);
    }

    private Tab tab(Scope scope, int count) {
        var label = ui.t("desk.scope." + word(scope));
        var href = scope == Scope.MINE ? "/desk" : "/desk?vy=" + word(scope);
        return new Tab(count == 0 ? label : label + " (" + count + ")", href, scope == day.scope());
    }

    /** The scope's name in addresses and texts. */
    static String word(Scope scope) {
        return switch (scope) {
            case MINE -> "mina";
            case UNIT -> "enheten";
            case TO_SIGN -> "kvittera";
            case TOLD -> "larm";
        };
    }

    /** The scope of that name; whatever else was asked for is one's own day. */
    static Scope scope(@Nullable String word) {
        for (var scope : Scope.values()) {
            if (word(scope).equals(word == null ? "" : word.toLowerCase(Locale.ROOT))) {
                return scope;
            }
        }
        return Scope.MINE;
    }
}
