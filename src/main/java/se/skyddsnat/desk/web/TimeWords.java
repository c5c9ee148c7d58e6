package se.skyddsnat.desk.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.ClockChip;
import se.skyddsnat.ui.Ui;

/** Times and days in the reader's words, seen from now. */
record TimeWords(Ui ui, Instant now) {

    /** "i dag 02.41", "24 nov. 16.00"; the year only when it is another one. */
    String moment(Instant at) {
        return day(Sweden.day(at)) + " " + time(at);
    }

    String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH.mm").format(at.atZone(Sweden.ZONE));
    }

    String day(LocalDate day) {
        var away = ChronoUnit.DAYS.between(Sweden.day(now), day);
        if (Math.abs(away) <= 1) {
            return ui.t(away == 0 ? "desk.day.today" : away < 0 ? "desk.day.yesterday" : "desk.day.tomorrow");
        }
        var pattern = day.getYear() == Sweden.day(now).getYear() ? "d MMM" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, ui.language().locale()).format(day);
    }

    /** "2 h 10", "9 d": hours below two days, whole days above. */
    String length(Duration time) {
        var whole = time.abs();
        if (whole.toHours() >= 48) {
            return ui.t("desk.length.days", whole.toDays());
        }
        return minutes(whole.toMinutes());
    }

    /** "4 h 20", "25 min". */
    String minutes(long minutes) {
        if (minutes < 60) {
            return ui.t("desk.length.minutes", minutes);
        }
        return minutes % 60 == 0
                ? ui.t("desk.length.hours", minutes / 60)
                : ui.t("desk.length.hours.minutes", minutes / 60, "%02d".formatted(minutes % 60));
    }

    /** What the row says of its time: left, late, or when it came for what is to be done at once. */
    String when(RunningClock clock) {
        if (clock.rule().isMeasured()) {
            return moment(clock.due().start());
        }
        var left = clock.left(now);
        return ui.t(clock.overdue(now) ? "desk.when.late" : "desk.when.left", length(left));
    }

    ClockChip chip(RunningClock clock) {
        var due = clock.due();
        var words = clock.rule().isMeasured() ? ui.t("desk.clock.at-once") : due(clock);
        var gone = Math.clamp(due.shareGone(now), 0, 1);
        return new ClockChip(title(clock), basis(clock), gone, words, due.due().toString(), clock.overdue(now));
    }

    String title(RunningClock clock) {
        return "en".equals(ui.language().code())
                ? clock.rule().titleEn()
                : clock.rule().titleSv();
    }

    private String due(RunningClock clock) {
        var due = clock.due().due();
        return due.atZone(Sweden.ZONE).getMinute() == 59 ? day(Sweden.day(due)) : moment(due);
    }

    private static ClockChip.Basis basis(RunningClock clock) {
        return switch (clock.rule().basis()) {
            case STATUTORY -> ClockChip.Basis.LAW;
            case GUIDELINE -> ClockChip.Basis.GUIDELINE;
            case POLICY, CONFIG -> ClockChip.Basis.PROMISE;
        };
    }
}
