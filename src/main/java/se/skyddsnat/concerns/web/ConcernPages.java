package se.skyddsnat.concerns.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.concerns.Concern;
import se.skyddsnat.concerns.ConcernFile;
import se.skyddsnat.concerns.Repeats;
import se.skyddsnat.concerns.Reporter;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Role;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.ClockChip;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.SummaryRow;
import se.skyddsnat.ui.Ui;

/** Puts a concern into words for the one who reads it now. */
record ConcernPages(Ui ui, Actor.Staff reader, ConcernRows words, Instant now) {

    ConcernPage page(ConcernFile file, @Nullable Optional<Reporter> reporter, Form form, FormErrors errors) {
        var concern = file.concern();
        var url = "/desk/anmalan/" + concern.id();
        var assessed = concern instanceof Concern.Assessed a ? a : null;
        var proposed = assessed != null && assessed.proposal().isPresent();
        var leads = reader.has(Role.TEAM_LEADER) || reader.has(Role.MANAGER);
        return new ConcernPage(
                url,
                heading(file),
                ui.t("concerns.state." + word(concern.state())),
                "/desk/arende/" + file.matter().id(),
                file.matter().number(),
                file.matter().owner() == null ? null : words.name(file.matter().owner()),
                alarms(url, file),
                clocks(file),
                file.report().worry(),
                facts(file),
                words.done(concern),
                reporter == null ? null : told(reporter),
                earlier(file),
                elsewhere(file),
                concern.arrival().pattern(),
                step(concern),
                assessed != null,
                assessed != null && !proposed && !leads,
                proposed && leads,
                file.feedback().owed(concern),
                form,
                errors);
    }

    private List<ConcernPage.Alarm> alarms(String url, ConcernFile file) {
        return file.alerts().stream().map(alert -> alarm(url, alert)).toList();
    }

    private List<ClockChip> clocks(ConcernFile file) {
        return file.clocks().stream().filter(RunningClock::runs).map(this::chip).toList();
    }

    private List<SummaryRow> told(Optional<Reporter> reporter) {
        return reporter.map(this::reporter)
                .orElseGet(() -> List.of(words.row("reporter", ui.t("concerns.reporter.none"))));
    }

    private List<ConcernPage.Earlier> earlier(ConcernFile file) {
        return file.repeats().here().stream().map(this::earlier).toList();
    }

    private List<ConcernPage.Elsewhere> elsewhere(ConcernFile file) {
        return file.repeats().elsewhere().stream().map(this::elsewhere).toList();
    }

    private static @Nullable String step(Concern concern) {
        return switch (concern) {
            case Concern.Received _, Concern.Seen _ -> "assess";
            case Concern.Assessed _ -> "decide";
            case Concern.Decided _ -> null;
        };
    }

    private String heading(ConcernFile file) {
        var child = file.child();
        var name = child.name().isEmpty() ? ui.t("concerns.unnamed") : child.name();
        var age = child.ageOn(Sweden.day(now))
                .or(() -> Optional.ofNullable(file.told().age()));
        return age.map(years -> ui.t("concerns.heading.age", name, years)).orElse(name);
    }

    private ConcernPage.Alarm alarm(String url, ConcernFile.Alert alert) {
        var text = ui.t("concerns.alarm." + word(alert.kind()), ui.t("concerns.role." + word(alert.role())));
        return new ConcernPage.Alarm(text, reader.has(alert.role()) ? url + "/larm/" + alert.id() : null);
    }

    private List<SummaryRow> facts(ConcernFile file) {
        var arrival = file.concern().arrival();
        var facts = new ArrayList<SummaryRow>();
        facts.add(words.row("received", words.moment(arrival.receivedAt())));
        facts.add(words.row("channel", ui.t("concerns.channel." + word(arrival.channel()))));
        facts.add(words.row("kind", ui.t("concerns.kind." + word(arrival.kind()))));
        facts.add(words.row("number", file.child().number().masked()));
        add(facts, "address", file.child().reachable().address());
        add(facts, "told", file.told().description());
        add(
                facts,
                "whereabouts",
                file.child().protection().isProtected() ? null : file.told().whereabouts());
        return facts;
    }

    private List<SummaryRow> reporter(Reporter reporter) {
        var rows = new ArrayList<SummaryRow>();
        add(rows, "reporter", reporter.name());
        add(rows, "profession", reporter.profession());
        add(rows, "organisation", reporter.organisation());
        add(rows, "phone", reporter.phone());
        add(rows, "email", reporter.email());
        add(rows, "reach", reporter.reach());
        return rows;
    }

    private ConcernPage.Earlier earlier(Repeats.Earlier one) {
        var who = one.sameChild()
                ? ui.t("concerns.earlier.same")
                : ui.t("concerns.earlier.other", one.child().name());
        var state = one.outcome() == null
                ? ui.t("concerns.state." + word(one.state()))
                : ui.t("concerns.outcome." + one.outcome().toLowerCase(Locale.ROOT));
        return new ConcernPage.Earlier(
                "/desk/anmalan/" + one.id(), words.moment(one.receivedAt()), who + " · " + state);
    }

    private ConcernPage.Elsewhere elsewhere(Repeats.Elsewhere one) {
        var month =
                DateTimeFormatter.ofPattern("MMMM yyyy", ui.language().locale()).format(one.last());
        return new ConcernPage.Elsewhere(
                ui.t("concerns.elsewhere.one", one.board().name(), month),
                one.board().phone());
    }

    private ClockChip chip(RunningClock clock) {
        var due = clock.due();
        var when = clock.rule().isMeasured() ? ui.t("concerns.at-once") : words.moment(due.due());
        var title = ui.language().code().equals("en")
                ? clock.rule().titleEn()
                : clock.rule().titleSv();
        var basis = switch (clock.rule().basis()) {
            case STATUTORY -> ClockChip.Basis.LAW;
            case GUIDELINE -> ClockChip.Basis.GUIDELINE;
            case POLICY, CONFIG -> ClockChip.Basis.PROMISE;
        };
        var gone = Math.clamp(due.shareGone(now), 0, 1);
        return new ClockChip(title, basis, gone, when, due.due().toString(), clock.overdue(now));
    }

    private void add(List<SummaryRow> rows, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(words.row(key, value));
        }
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
