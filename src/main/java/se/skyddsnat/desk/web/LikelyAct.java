package se.skyddsnat.desk.web;

import java.util.Locale;
import java.util.Objects;
import se.skyddsnat.desk.Day;
import se.skyddsnat.ui.Ui;

/** The one most likely act of a row, with the letter that does it. */
enum LikelyAct {
    TAKE(true),
    ASSESS(false),
    INQUIRE(false),
    READ(false),
    SIGN(false),
    SEEN(true);

    private final boolean post;

    LikelyAct(boolean post) {
        this.post = post;
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
            case ASSESS, INQUIRE, READ -> matter;
            case SIGN ->
                "/desk/overlamning/" + Objects.requireNonNull(row.toSign()).id();
            case SEEN -> "/desk/larm/" + Objects.requireNonNull(row.told()).id() + "/sett";
        };
    }
}
