package se.skyddsnat.demo.web;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.demo.Demo;
import se.skyddsnat.demo.TimePassed;
import se.skyddsnat.demo.Turn;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.TimelineEntry;
import se.skyddsnat.ui.Ui;

/** The demo's time and state in the reader's words. */
record DemoWords(Ui ui) {

    /** "lördag 21 november 2026 kl. 10.24". */
    String moment(Instant at) {
        return written("EEEE d MMMM yyyy HH.mm", at);
    }

    @Nullable
    String state(Demo.Play play) {
        return switch (play) {
            case Demo.Play.Goes goes -> ui.t("demo.state.goes", goes.percent());
            case Demo.Play.BrokenOff _ -> ui.t("demo.state.broken");
            case Demo.Play.Ready _ -> null;
        };
    }

    TimePage time(Instant now, Duration ahead, Optional<TimePassed> last, boolean wait) {
        return new TimePage(
                moment(now),
                ahead.isZero() ? null : ahead(ahead),
                turns(),
                wait ? ui.t("demo.time.wait") : null,
                last.map(this::passed).orElse(null),
                last.map(t -> t.rows().stream().map(this::told).toList()).orElse(List.of()),
                last.filter(t -> t.more() > 0)
                        .map(t -> ui.t("demo.time.more", t.more()))
                        .orElse(null));
    }

    private String ahead(Duration ahead) {
        return ahead.toDays() > 0
                ? ui.t("demo.time.ahead.days", ahead.toDays())
                : ui.t("demo.time.ahead.hours", Math.max(1, ahead.toHours()));
    }

    private List<Option> turns() {
        return Arrays.stream(Turn.values())
                .map(turn ->
                        Option.of(turn.name(), ui.t("demo.turn." + turn.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private String passed(TimePassed passed) {
        var told = passed.rows().size() + passed.more();
        var from = written("d MMMM HH.mm", passed.from());
        var to = written("d MMMM HH.mm", passed.to());
        return passed.quiet()
                ? ui.t("demo.time.quiet", from, to)
                : ui.t("demo.time.passed", from, to, passed.ranOut(), told);
    }

    private TimelineEntry told(TimePassed.Row row) {
        var english = "en".equals(ui.language().code());
        var level = row.level().name().toLowerCase(Locale.ROOT);
        var whom = row.whom().isEmpty() ? ui.t("demo.time.nobody") : row.whom();
        return new TimelineEntry(
                written("d MMMM HH.mm", row.at()),
                row.at().toString(),
                english ? row.rule().titleEn() : row.rule().titleSv(),
                ui.t("demo.time.row", row.matter(), ui.t("demo.level." + level), whom),
                null);
    }

    private String written(String pattern, Instant at) {
        return DateTimeFormatter.ofPattern(pattern, ui.language().locale()).format(at.atZone(Sweden.ZONE));
    }
}
