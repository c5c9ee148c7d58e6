package se.skyddsnat.commitments.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All commitments by chapter, short enough to look through.
 *
 * @param summary how many are kept, in words
 * @param percentKept the same as a share, for the bar
 */
public record CommitmentsPage(String summary, int percentKept, String build, List<Section> sections) {

    /** A chapter with its rows. */
    public record Section(String id, String heading, String count, List<Row> rows) {}

    /**
     * One commitment in brief.
     *
     * @param state names the look of the sign, always with its word beside
     * @param proof the story that proves it, or null
     * @param figures what the running system counts, in words
     */
    public record Row(
            String id,
            String href,
            String asked,
            String state,
            String stateLabel,
            @Nullable String proof,
            List<String> figures) {}

    /**
     * One commitment in full.
     *
     * @param chapterUrl where its chapter stands among the others
     * @param kept what the system does so that it is kept
     * @param kinds in what ways it is kept
     * @param why what the state rests on
     * @param figuresMissing why no figure stands there, or null
     */
    public record One(
            Row row,
            String chapter,
            String chapterUrl,
            String kept,
            String kinds,
            String why,
            List<String> stories,
            @Nullable String figuresMissing) {}
}
