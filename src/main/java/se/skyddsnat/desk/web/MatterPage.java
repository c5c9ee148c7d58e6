package se.skyddsnat.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.ui.Chain;
import se.skyddsnat.ui.ClockChip;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.SummaryRow;

/**
 * A matter on one page: what is now beside what has happened.
 *
 * @param url the page's own address, under which its acts lie
 * @param protection a sentence when the child's whereabouts are protected, or null
 * @param done a sentence about what was just done, or null
 */
public record MatterPage(
        String url,
        String number,
        String heading,
        String stage,
        String unit,
        @Nullable String protection,
        @Nullable String done,
        Chain chain,
        Now now,
        List<Note> notes,
        @Nullable String older,
        Form form,
        FormErrors errors) {

    /**
     * What is now.
     *
     * @param handover a sentence about a hand-over on its way, or null
     * @param signUrl where she signs for it, when it is offered to her
     * @param reports what has been reported in this matter
     * @param others the other matters of the child, siblings and household
     * @param steps the inquiry and the decisions
     * @param talks how much time there has been with the child, in words
     */
    public record Now(
            String owner,
            @Nullable String handover,
            @Nullable String signUrl,
            List<ClockChip> clocks,
            List<String> stopped,
            Acts acts,
            String talks,
            List<SummaryRow> people,
            @Nullable String contactUrl,
            List<Line> reports,
            List<Line> others,
            List<Line> steps,
            List<Line> documents) {}

    /**
     * What she may do.
     *
     * @param heirs those who may be given the matter
     * @param unfit those who may not, each with the reason
     */
    public record Acts(
            boolean take,
            boolean assign,
            boolean handOver,
            boolean write,
            boolean talk,
            List<Option> heirs,
            List<String> unfit,
            List<Option> kinds,
            List<Option> voluntary) {}

    /** A line that leads somewhere, or nowhere when {@code href} is null. */
    public record Line(String label, @Nullable String href, String detail) {}

    /**
     * One note of the journal.
     *
     * @param corrects a sentence about the note it corrects, or null
     * @param corrected a sentence about the note that corrects it, or null
     * @param correctUrl where it can be corrected, or null
     */
    public record Note(
            String id,
            String when,
            String whenIso,
            String heading,
            String text,
            String source,
            @Nullable String corrects,
            @Nullable String corrected,
            @Nullable String correctUrl) {}
}
