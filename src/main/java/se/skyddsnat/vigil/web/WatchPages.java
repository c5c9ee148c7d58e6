package se.skyddsnat.vigil.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Target;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.ui.Counter;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Table;
import se.skyddsnat.ui.Table.Column;
import se.skyddsnat.ui.Ui;
import se.skyddsnat.vigil.Alarm;
import se.skyddsnat.vigil.DutyRecord;
import se.skyddsnat.vigil.Vigil;
import se.skyddsnat.vigil.VigilAction;

/** Puts what the watch knows into words. */
@Component
class WatchPages {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Sweden.ZONE);

    private final Access access;
    private final Organisation organisation;

    WatchPages(Access access, Organisation organisation) {
        this.access = access;
        this.organisation = organisation;
    }

    /** The name of the field that takes the answer to an alarm. */
    static String field(UUID alarm) {
        return "answer-" + alarm;
    }

    WatchPage of(Ui ui, Actor.Staff actor, Vigil.Watch watch, Form form, FormErrors errors) {
        var mayAnswer = access.may(actor, VigilAction.ANSWER_ALARM, Target.of(actor.board(), "alarm"));
        return new WatchPage(
                organisation.find(actor.board()).name(),
                counters(ui, watch),
                watch.alarms().stream().map(alarm -> row(ui, alarm, mayAnswer)).toList(),
                duties(ui, watch),
                doors(ui, watch),
                watch.undelivered().isEmpty() ? null : undelivered(ui, watch),
                form,
                errors);
    }

    private static List<Counter> counters(Ui ui, Vigil.Watch watch) {
        return List.of(
                counter(ui, "alarms", watch.alarms().size()),
                counter(ui, "silent", watch.silent().size()),
                counter(ui, "undelivered", watch.undelivered().size()));
    }

    private static Counter counter(Ui ui, String name, int number) {
        return new Counter(ui.t("vigil.counter." + name), Integer.toString(number), null, null, number > 0);
    }

    private static WatchPage.AlarmRow row(Ui ui, Alarm alarm, boolean mayAnswer) {
        var heading = ui.t("vigil.alarm." + alarm.kind());
        return new WatchPage.AlarmRow(
                alarm.about() == null ? heading : heading + ": " + name(ui, alarm),
                ui.t("vigil.act." + alarm.kind()),
                ui.t("vigil.since", MINUTE.format(alarm.raisedAt())),
                alarm.object() == null ? alarm.id().toString() : alarm.object().toString(),
                field(alarm.id()),
                mayAnswer && alarm.board() != null ? "/vakt/" + alarm.id() + "/svar" : null);
    }

    private static String name(Ui ui, Alarm alarm) {
        return switch (alarm.kind()) {
            case DOOR_CLOSED -> named(ui, "vigil.door.", alarm.about());
            case DUTY_SILENT -> named(ui, "vigil.duty.", alarm.about());
            default -> alarm.about() == null ? "" : alarm.about();
        };
    }

    private static String named(Ui ui, String prefix, @Nullable String name) {
        return ui.texts().has(prefix + name) ? ui.t(prefix + name) : String.valueOf(name);
    }

    private static Table duties(Ui ui, Vigil.Watch watch) {
        var rows = new ArrayList<List<String>>();
        for (var duty : watch.duties()) {
            rows.add(List.of(
                    named(ui, "vigil.duty.", duty.name()),
                    often(ui, duty),
                    minute(ui, duty.succeededAt()),
                    duty.result() == null ? "–" : duty.result(),
                    ui.t(
                            watch.silent().contains(duty)
                                    ? "vigil.duty.silent"
                                    : duty.failure() == null ? "vigil.duty.well" : "vigil.duty.failed")));
        }
        var columns = List.of(
                Column.text(ui.t("vigil.duty.what")),
                Column.text(ui.t("vigil.duty.often")),
                Column.text(ui.t("vigil.duty.last")),
                Column.number(ui.t("vigil.duty.result")),
                Column.text(ui.t("vigil.duty.state")));
        return new Table(ui.t("vigil.duties"), columns, rows);
    }

    private static Table doors(Ui ui, Vigil.Watch watch) {
        var rows = watch.doors().stream()
                .map(door -> List.of(
                        named(ui, "vigil.door.", door.door()),
                        Integer.toString(door.tried()),
                        Integer.toString(door.proven()),
                        minute(ui, door.last())))
                .toList();
        var columns = List.of(
                Column.text(ui.t("vigil.door.name")),
                Column.number(ui.t("vigil.door.tried")),
                Column.number(ui.t("vigil.door.proven")),
                Column.text(ui.t("vigil.door.last")));
        return new Table(ui.t("vigil.doors"), columns, rows);
    }

    private static Table undelivered(Ui ui, Vigil.Watch watch) {
        var rows = watch.undelivered().stream()
                .map(one -> List.of(
                        last(one.event()),
                        last(one.listener()),
                        MINUTE.format(one.sentAt()),
                        Integer.toString(one.attempts())))
                .toList();
        var columns = List.of(
                Column.text(ui.t("vigil.message.what")),
                Column.text(ui.t("vigil.message.to")),
                Column.text(ui.t("vigil.message.sent")),
                Column.number(ui.t("vigil.message.attempts")));
        return new Table(ui.t("vigil.messages"), columns, rows);
    }

    private static String often(Ui ui, DutyRecord duty) {
        var minutes = duty.every().toMinutes();
        return minutes == 1
                ? ui.t("vigil.often.minute")
                : minutes >= 1440 ? ui.t("vigil.often.daily") : ui.t("vigil.often.minutes", minutes);
    }

    private static String minute(Ui ui, @Nullable Instant at) {
        return at == null ? ui.t("vigil.never") : MINUTE.format(at);
    }

    /** The last word of a long technical name. */
    private static String last(String name) {
        var bare = name.replaceAll("\\(.*", "");
        return bare.substring(bare.lastIndexOf('.') + 1);
    }
}
