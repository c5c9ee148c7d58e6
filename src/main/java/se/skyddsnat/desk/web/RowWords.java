package se.skyddsnat.desk.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.clocks.Escalation;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.concerns.Waiting;
import se.skyddsnat.desk.Day;
import se.skyddsnat.desk.Glimpse;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.Ui;
import se.skyddsnat.ui.WorkRow;
import se.skyddsnat.ui.WorkRow.Urgency;

/** Writes one thing to do as a row: how urgent, when, what, whose, and the one most likely act with its key. */
record RowWords(Ui ui, TimeWords time) {

    WorkRow row(Day.Row row) {
        var act = LikelyAct.of(row);
        return new WorkRow(
                urgency(row),
                when(row),
                what(row),
                detail(row),
                href(row),
                row.clock() == null ? null : time.chip(row.clock()),
                act.map(a -> new WorkRow.Act(a.label(ui), a.described(ui, row), a.url(row), a.post()))
                        .orElse(null),
                act.map(a -> ui.t("desk.act." + a.word() + ".key")).orElse(null));
    }

    private String when(Day.Row row) {
        if (row.toSign() != null) {
            return time.moment(row.toSign().offeredAt());
        }
        if (row.told() != null) {
            return time.moment(row.told().at());
        }
        if (row.alarm() != null) {
            return time.moment(row.alarm().raisedAt());
        }
        if (row.notice() != null) {
            return time.moment(row.notice().at());
        }
        return row.clock() == null ? time.day(Sweden.day(row.matter().openedAt())) : time.when(row.clock());
    }

    private Urgency urgency(Day.Row row) {
        var loud = row.alarm() != null || row.concern() != null && row.concern().dangerNow();
        return loud ? Urgency.NOW : urgency(row.clock());
    }

    private Urgency urgency(@Nullable RunningClock clock) {
        if (clock == null) {
            return Urgency.LATER;
        }
        var soon = clock.left(time.now()).compareTo(Duration.ofHours(48)) < 0;
        return clock.rule().isMeasured() || clock.overdue(time.now())
                ? Urgency.NOW
                : soon || clock.due().shareGone(time.now()) >= 0.75 ? Urgency.SOON : Urgency.LATER;
    }

    private String what(Day.Row row) {
        return about(row) + " · " + child(row.child());
    }

    private String about(Day.Row row) {
        if (row.told() != null) {
            return title(row.told());
        }
        if (row.notice() != null) {
            return ui.t("messaging.notice." + row.notice().kind().name().toLowerCase(Locale.ROOT));
        }
        if (row.alarm() != null) {
            return ui.t("messaging.notice." + row.alarm().kind().name().toLowerCase(Locale.ROOT));
        }
        return row.unread() || row.waitsToBeTaken()
                ? ui.t("desk.origin." + row.matter().origin().name())
                : ui.t("desk.stage." + row.matter().stage().name());
    }

    private String title(Escalation told) {
        return "en".equals(ui.language().code())
                ? told.rule().titleEn()
                : told.rule().titleSv();
    }

    String child(Glimpse child) {
        var sex = ui.t(
                "desk.child." + (child.sex() == null ? "CHILD" : child.sex().name()));
        var kind = child.age() == null ? ui.t("desk.child.age.unknown", sex) : ui.t("desk.child.age", sex, child.age());
        return child.name() == null ? kind : child.name() + ", " + kind.toLowerCase(Locale.ROOT);
    }

    private String detail(Day.Row row) {
        var parts = new ArrayList<String>();
        parts.add(row.matter().number());
        parts.add(row.owner() == null ? ui.t("desk.owner.none") : row.owner());
        why(row, parts);
        if (row.concern() != null) {
            report(row.concern(), parts);
        }
        if (row.unheard()) {
            parts.add(ui.t("desk.row.unheard"));
        }
        return String.join(" · ", parts);
    }

    private void why(Day.Row row, List<String> parts) {
        if (row.toSign() != null) {
            parts.add(row.toSign().message());
        }
        if (row.told() != null) {
            parts.add(ui.t("desk.rung." + row.told().level().name()));
        }
    }

    private void report(Waiting concern, List<String> parts) {
        parts.add(ui.t("desk.channel." + concern.channel().name()));
        if (concern.dangerNow()) {
            parts.add(ui.t("desk.row.danger"));
        }
        if (concern.reportsInAYear() > 1) {
            parts.add(ui.t("desk.row.reports", concern.reportsInAYear()));
        }
    }

    private static String href(Day.Row row) {
        if (row.alarm() != null) {
            return "/desk/anmalan/" + row.alarm().concern();
        }
        return row.toSign() != null
                ? "/desk/overlamning/" + row.toSign().id()
                : "/desk/arende/" + row.matter().id();
    }
}
