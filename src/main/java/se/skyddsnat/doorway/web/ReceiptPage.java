package se.skyddsnat.doorway.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;

/** Where a report stands, or the question for its code. */
public record ReceiptPage(Form form, FormErrors errors, List<Followed> followed) {

    /**
     * The report with one board.
     *
     * @param mayAsk whether the sender may ask to be told
     * @param asked whether she has asked and not yet been told
     */
    public record Followed(
            String board, String phone, List<Step> steps, boolean mayAsk, boolean asked, List<String> answers) {}

    /**
     * A step on the way.
     *
     * @param when when it was reached, or null when it is not yet
     */
    public record Step(
            String text, @Nullable String when, @Nullable String whenIso) {

        public boolean reached() {
            return when != null;
        }
    }
}
