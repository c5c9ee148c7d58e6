package se.skyddsnat.desk.web;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.clocks.Escalation;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.desk.Day;
import se.skyddsnat.desk.Glimpse;
import se.skyddsnat.ui.Ui;
import se.skyddsnat.ui.WorkRow;
import se.skyddsnat.ui.WorkRow.Urgency;

/** Writes one thing to do as a row: how urgent, when, what, whose, and the one most likely act with its key. */
record RowWords(Ui ui, TimeWords time) {

    WorkRow row(Day.Row row) {
        var act = act(row);
        return new WorkRow(
                urgency(row.clock()),
                when(row),
                what(row),
                detail(row),
                href(row),
                row.clock() == null ? null : time.chip(row.clock()),
                act == null ? null : new WorkRow.Act(act.label(ui), act.described(ui, row), act.url(row), act.post()),
                act == null ? null : ui.t("desk.act." + act.word() + ".key"));
    }

    private String when(Day.Row row) {
        if (row.toSign() != null) {
            return time.moment(row.toSign().offeredAt());
        }
        if (row.told() != null) {
            return time.moment(row.told().at());
        }
        return row.clock() == null
                ? time.day(se.skyddsnat.kernel.Sweden.day(row.matter().openedAt()))
                : time.when(row.clock());
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
        var about = row.told() == null ? stage(row) : title(row.told());
        return about + " · " + child(row.child());
    }

    private String title(Escalation told) {
        return "en".equals(ui.language().code())
                ? told.rule().titleEn()
                : told.rule().titleSv();
    }

    private String stage(Day.Row row) {
        return row.waitsToBeTaken()
                ? ui.t("desk.origin." + row.matter().origin().name())
                : ui.t("desk.stage." + row.matter().stage().name());
    }

    String child(Glimpse child) {
        var sex = ui.t(
                "desk.child." + (child.sex() == null ? "CHILD" : child.sex().name()));
        var kind = child.age() == null ? ui.t("desk.child.age.unknown", sex) : ui.t("desk.child.age", sex, child.age());
        return child.name() == null ? kind : child.name() + ", " + kind.toLowerCase(Locale.ROOT);
    }

    private String detail(Day.Row row) {
        var matter = row.matter();
        var owner = row.owner() == null ? ui.t("desk.owner.none") : row.owner();
        if (row.toSign() != null) {
            return ui.t(
                    "desk.row.handover", matter.number(), owner, row.toSign().message());
        }
        if (row.told() != null) {
            return ui.t(
                    "desk.row.told",
                    matter.number(),
                    ui.t("desk.rung." + row.told().level().name()),
                    owner);
        }
        return ui.t("desk.row.detail", matter.number(), owner);
    }

    private static String href(Day.Row row) {
        return row.toSign() != null
                ? "/desk/overlamning/" + row.toSign().id()
                : "/desk/arende/" + row.matter().id();
    }

    private static @Nullable LikelyAct act(Day.Row row) {
        if (row.toSign() != null) {
            return LikelyAct.SIGN;
        }
        if (row.told() != null) {
            return LikelyAct.SEEN;
        }
        if (row.waitsToBeTaken()) {
            return LikelyAct.TAKE;
        }
        return byStage(row.matter().stage());
    }

    private static @Nullable LikelyAct byStage(Matter.Stage stage) {
        return switch (stage) {
            case REPORTED, PRELIMINARY -> LikelyAct.ASSESS;
            case INQUIRY -> LikelyAct.INQUIRE;
            case MEASURE -> LikelyAct.READ;
            case CLOSED -> null;
        };
    }
}
