package se.skyddsnat.desk.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.ui.Ui;

/** What was just done with a matter, said once on the page one comes back to. */
enum Done {
    TAKEN,
    ASSIGNED,
    OFFERED,
    ACCEPTED,
    DECLINED,
    WRITTEN,
    CORRECTED,
    TALKED,
    CONTACT,
    PROTECTED,
    TIED,
    UNTIED;

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Back to the matter, with the word of what was done. */
    String redirect(UUID matter) {
        return "redirect:/desk/arende/" + matter + "?klart=" + word();
    }

    /** The sentence for the word in the address; null for any other word. */
    static @Nullable String said(Ui ui, @Nullable String word) {
        for (var done : values()) {
            if (done.word().equals(word)) {
                return ui.t("desk.done." + word);
            }
        }
        return null;
    }
}
