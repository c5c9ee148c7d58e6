package se.skyddsnat.decisions.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.decisions.Letter;
import se.skyddsnat.decisions.OwnDecision;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Ui;

/**
 * A decision as its recipient reads it: first what it means, then what she can do, then the decision itself.
 *
 * @param words the decision in plain words, or the decision itself
 * @param appealState what has become of her appeal, or null
 * @param until the last day to appeal, in words, or null
 */
public record OwnPage(
        String url,
        String title,
        String words,
        String from,
        boolean child,
        String decision,
        String reasons,
        String provisions,
        boolean received,
        boolean mayAppeal,
        @Nullable String until,
        @Nullable String appealState,
        @Nullable String courtWords,
        String phone,
        Form form,
        FormErrors errors) {

    static OwnPage of(OwnDecision own, Ui ui, Form form, FormErrors errors) {
        var child = own.role() == Letter.Role.CHILD;
        var title = "decisions.letter.title." + own.verdict().name().toLowerCase(Locale.ROOT) + (child ? ".child" : "");
        return new OwnPage(
                own.url(),
                ui.t(title),
                own.plainWords() == null ? own.decision() : own.plainWords(),
                ui.t("decisions.own.from", own.board(), day(own.decidedOn(), ui), own.number()),
                child,
                own.decision(),
                own.reasons(),
                own.provisions(),
                own.receivedOn() != null,
                own.appealable() && own.appeal() == null,
                own.appealUntil() == null ? null : day(own.appealUntil(), ui),
                appeal(own, ui),
                own.courtWords(),
                own.phone(),
                form,
                errors);
    }

    private static @Nullable String appeal(OwnDecision own, Ui ui) {
        if (own.appeal() == null) {
            return null;
        }
        var by = own.forwardedBy() == null ? "" : day(own.forwardedBy(), ui);
        return ui.t("decisions.own.appeal." + own.appeal().name().toLowerCase(Locale.ROOT), by);
    }

    private static String day(LocalDate day, Ui ui) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", ui.language().locale())
                .format(day);
    }
}
