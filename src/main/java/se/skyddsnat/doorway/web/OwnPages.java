package se.skyddsnat.doorway.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.concerns.Concern;
import se.skyddsnat.concerns.OwnFiles.OwnMatter;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.Ui;

/** Tells a child of her matters in words for a ten-year-old. */
@Component
class OwnPages {

    OwnPage page(Ui ui, String name, List<OwnMatter> matters, String done) {
        return new OwnPage(
                name, done(done), matters.stream().map(m -> own(ui, m)).toList());
    }

    private static @Nullable String done(String word) {
        return switch (word) {
            case "ansok" -> "apply";
            case "skriv" -> "write";
            default -> null;
        };
    }

    private static OwnPage.Own own(Ui ui, OwnMatter one) {
        var owner = one.owner() == null
                ? null
                : one.owner().name() + ", " + one.owner().title();
        var stage = one.matter().stage().name().toLowerCase(Locale.ROOT);
        return new OwnPage.Own(
                one.board().name(),
                one.board().phone(),
                owner,
                ui.t("doorway.own.stage." + stage),
                promises(ui, one),
                one.own().stream().map(concern -> wrote(ui, concern)).toList());
    }

    private static List<OwnPage.Promise> promises(Ui ui, OwnMatter one) {
        return one.running().stream()
                .filter(clock -> ui.texts().has(key(clock)))
                .map(clock -> promise(ui, clock))
                .distinct()
                .toList();
    }

    private static OwnPage.Promise promise(Ui ui, RunningClock clock) {
        var due = clock.due().due();
        return new OwnPage.Promise(
                ui.t(key(clock)), day(ui, due), Sweden.day(due).toString());
    }

    /** Only the promises that mean something to a child have words. */
    private static String key(RunningClock clock) {
        return "doorway.own.promise." + clock.rule().id().code();
    }

    private static String wrote(Ui ui, Concern concern) {
        var kind = concern.arrival().kind().name().toLowerCase(Locale.ROOT);
        var state = concern.state().name().toLowerCase(Locale.ROOT);
        return ui.t("doorway.own.wrote." + kind, day(ui, concern.arrival().receivedAt())) + " "
                + ui.t("doorway.own.state." + state);
    }

    private static String day(Ui ui, Instant at) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", ui.language().locale())
                .format(at.atZone(Sweden.ZONE));
    }
}
