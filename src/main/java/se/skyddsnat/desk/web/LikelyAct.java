package se.skyddsnat.desk.web;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import se.skyddsnat.desk.Day;
import se.skyddsnat.ui.Ui;

/** The one most likely act of a row, with the letter that does it. */
enum LikelyAct {
    OPEN(false),
    TAKE(true),
    ASSESS(false),
    TALK(false),
    INQUIRE(false),
    READ(false),
    SIGN(false),
    SEEN(true),
    NOTED(true);

    private final boolean post;

    LikelyAct(boolean post) {
        this.post = post;
    }

    /** The act that a row asks for first. */
    static Optional<LikelyAct> of(Day.Row row) {
        if (row.toSign() != null || row.told() != null || row.notice() != null) {
            return Optional.of(row.toSign() != null ? SIGN : row.told() != null ? SEEN : NOTED);
        }
        if (row.alarm() != null || row.unread()) {
            return Optional.of(OPEN);
        }
        return row.waitsToBeTaken() ? Optional.of(TAKE) : byStage(row);
    }

    private static Optional<LikelyAct> byStage(Day.Row row) {
        return switch (row.matter().stage()) {
            case REPORTED, PRELIMINARY -> Optional.of(ASSESS);
            case INQUIRY -> Optional.of(row.unheard() ? TALK : INQUIRE);
            case MEASURE -> Optional.of(READ);
            case CLOSED -> Optional.empty();
        };
    }

    /** True when it changes something at once. */
    boolean post() {
        return post;
    }

    /** Its name in the texts. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label(Ui ui) {
        return ui.t("desk.act." + word());
    }

    /** The whole act for a screen reader, where twenty buttons say the same verb. */
    String described(Ui ui, Day.Row row) {
        return ui.t("desk.act." + word() + ".whole", row.matter().number());
    }

    String url(Day.Row row) {
        var matter = "/desk/arende/" + row.matter().id();
        return switch (this) {
            case TAKE -> matter + "/ta";
            case OPEN, ASSESS -> report(row).orElse(matter);
            case TALK -> matter + "#talk";
            case INQUIRE -> matter + "/utredning";
            case READ -> matter;
            case NOTED -> "/desk/notis/" + Objects.requireNonNull(row.notice()).id() + "/sett";
            case SIGN ->
                "/desk/overlamning/" + Objects.requireNonNull(row.toSign()).id();
            case SEEN -> "/desk/larm/" + Objects.requireNonNull(row.told()).id() + "/sett";
        };
    }

    /** The report that the row is about: the one of the alarm, else the newest that waits. */
    private static Optional<String> report(Day.Row row) {
        var alarm = row.alarm();
        var concern = row.concern();
        if (alarm != null) {
            return Optional.of("/desk/anmalan/" + alarm.concern());
        }
        return concern == null ? Optional.empty() : Optional.of("/desk/anmalan/" + concern.id());
    }
}
