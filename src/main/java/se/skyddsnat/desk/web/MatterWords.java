package se.skyddsnat.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.desk.MatterFile;
import se.skyddsnat.desk.MatterFile.May;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.ClockChip;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Ui;

/** Writes an open matter as a page. */
record MatterWords(Ui ui, MatterFile file, TimeWords time) {

    /** So many notes are shown at first; the rest behind a link. */
    static final int NOTES = 30;

    static MatterWords of(Ui ui, MatterFile file) {
        return new MatterWords(ui, file, new TimeWords(ui, file.at()));
    }

    /** The address of a matter's page. */
    static String url(MatterFile file) {
        return "/desk/arende/" + file.matter().id();
    }

    MatterPage page(boolean whole, @Nullable String done, Form form, FormErrors errors) {
        var journal = new JournalWords(ui, file, time);
        return new MatterPage(
                url(file),
                file.matter().number(),
                heading(),
                ui.t("desk.stage." + file.matter().stage().name()),
                file.unit().name(),
                protection(),
                done,
                new ChainWords(ui, file, time).chain(),
                now(),
                journal.notes(whole ? Integer.MAX_VALUE : NOTES),
                whole || file.journal().size() <= NOTES
                        ? null
                        : ui.t("desk.journal.older", file.journal().size() - NOTES),
                form,
                errors);
    }

    private String heading() {
        var child = file.child();
        var age = child.ageOn(Sweden.day(file.at()));
        var name = child.name().isBlank() ? ui.t("desk.child.unnamed") : child.name();
        return age.map(years -> ui.t("desk.matter.heading", name, years)).orElse(name);
    }

    private @Nullable String protection() {
        var protection = file.child().protection();
        return protection.isProtected() ? ui.t("desk.protection." + protection.name()) : null;
    }

    private MatterPage.Now now() {
        var people = new PeopleWords(ui, file, time);
        var contact = file.may(May.CHANGE_CONTACT) ? url(file) + "/person" : null;
        return new MatterPage.Now(
                owner(),
                handover(),
                signUrl(),
                running(),
                stopped(),
                new ActWords(ui, file).acts(),
                talks(),
                people.people(),
                contact,
                reports(),
                people.others(),
                steps(),
                documents());
    }

    private List<ClockChip> running() {
        return file.clocks().stream().filter(RunningClock::runs).map(time::chip).toList();
    }

    private List<String> stopped() {
        return file.clocks().stream().filter(c -> !c.runs()).map(this::stopped).toList();
    }

    private String owner() {
        var owner = file.matter().owner();
        if (owner == null) {
            return ui.t("desk.owner.none.yet");
        }
        var member = file.staff().get(owner);
        if (member == null || !member.worksOn(Sweden.day(file.at()))) {
            return ui.t("desk.owner.left", file.name(owner));
        }
        return ui.t("desk.owner.is", member.name(), member.title());
    }

    private @Nullable String handover() {
        return file.handover()
                .map(h ->
                        ui.t("desk.handover.open", file.name(h.from()), file.name(h.to()), time.moment(h.offeredAt())))
                .orElse(null);
    }

    private @Nullable String signUrl() {
        return file.handover()
                .filter(h -> h.to().equals(file.reader()))
                .map(h -> "/desk/overlamning/" + h.id())
                .orElse(null);
    }

    private String stopped(RunningClock clock) {
        var outcome = clock.outcome() == null ? "LAPSED" : clock.outcome().name();
        var at = clock.stoppedAt() == null ? "" : time.moment(clock.stoppedAt());
        return ui.t("desk.clock.stopped." + outcome, time.title(clock), at);
    }

    private String talks() {
        var minutes = file.talks().stream().mapToInt(t -> t.minutes()).sum();
        var alone = file.talks().stream().filter(t -> t.inPrivate()).count();
        return minutes == 0 ? ui.t("desk.talk.none") : ui.t("desk.talk.sum", time.minutes(minutes), alone);
    }

    private List<MatterPage.Line> reports() {
        return file.reports().stream()
                .map(c -> new MatterPage.Line(
                        ui.t("desk.report", time.moment(c.arrival().receivedAt())),
                        "/desk/anmalan/" + c.id(),
                        ui.t("desk.channel." + c.arrival().channel().name()) + " · "
                                + ui.t("desk.report." + c.state().name())))
                .toList();
    }

    private List<MatterPage.Line> steps() {
        return new StepWords(ui, file, time).steps();
    }

    private List<MatterPage.Line> documents() {
        return file.documents().stream()
                .map(d -> new MatterPage.Line(
                        d.name(),
                        url(file) + "/dokument/" + d.id(),
                        ui.t("desk.document.added", time.moment(d.addedAt()), d.addedBy())))
                .toList();
    }
}
