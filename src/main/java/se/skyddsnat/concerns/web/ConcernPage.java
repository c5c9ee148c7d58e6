package se.skyddsnat.concerns.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.ui.ClockChip;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.SummaryRow;

/**
 * A concern as staff meet it: what was told, what came before, and the one step that is next.
 *
 * @param step the word for the act that is next, or null when nothing is left to do here
 * @param reporter who reported, only when it was just asked for
 */
public record ConcernPage(
        String url,
        String heading,
        String state,
        String matterUrl,
        String matterNumber,
        @Nullable String owner,
        List<Alarm> alarms,
        List<ClockChip> clocks,
        String worry,
        List<SummaryRow> facts,
        List<SummaryRow> done,
        @Nullable List<SummaryRow> reporter,
        List<Earlier> earlier,
        List<Elsewhere> elsewhere,
        boolean pattern,
        @Nullable String step,
        boolean mayOpen,
        boolean mayPropose,
        boolean mayDecide,
        boolean feedbackOwed,
        Form form,
        FormErrors errors) {

    /**
     * Something somebody has to know.
     *
     * @param url the act of answering for it, or null when it is another's to answer
     */
    public record Alarm(String text, @Nullable String url) {}

    /** An earlier report that this board keeps. */
    public record Earlier(String url, String text, String detail) {}

    /** A board that has had one, and its number. */
    public record Elsewhere(String text, String phone) {}

    @Override
    public String toString() {
        return "ConcernPage[…]";
    }
}
