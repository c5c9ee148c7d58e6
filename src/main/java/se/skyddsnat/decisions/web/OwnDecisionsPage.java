package se.skyddsnat.decisions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.decisions.OwnDecision;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Ui;

/** All decisions that the reader has got a letter about, and the field for a letter's code. */
public record OwnDecisionsPage(boolean signedIn, List<Row> rows, Form form, FormErrors errors) {

    /**
     * One decision.
     *
     * @param state what has become of her appeal, or null
     */
    public record Row(
            String url,
            String title,
            String from,
            String words,
            boolean child,
            boolean mayAppeal,
            @Nullable String state) {}

    static OwnDecisionsPage of(List<OwnDecision> mine, boolean signedIn, Ui ui, Form form, FormErrors errors) {
        return new OwnDecisionsPage(
                signedIn, mine.stream().map(own -> row(own, ui)).toList(), form, errors);
    }

    private static Row row(OwnDecision own, Ui ui) {
        var page = OwnPage.of(own, ui, Form.empty(), FormErrors.none());
        return new Row(
                page.url(),
                page.title(),
                page.from(),
                page.words(),
                page.child(),
                page.mayAppeal(),
                page.appealState());
    }
}
