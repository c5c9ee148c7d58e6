package se.skyddsnat.guarantees.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.Table;

/**
 * The page of guarantees: the areas to begin with, or what was looked for.
 *
 * @param result what was found, or null while nothing is looked for
 * @param legend what the four grounds mean, and how many time limits stand on each
 * @param areas the areas of life
 * @param period the quarters that the numbers are counted over, in words
 */
public record GuaranteesPage(
        Choices choices,
        @Nullable Result result,
        List<Ground> legend,
        List<AreaLink> areas,
        String allUrl,
        String period,
        String csvUrl) {

    /** What one may choose between, and what one chose. */
    public record Choices(Form form, List<Option> areas, List<Option> grounds, List<Option> municipalities) {}

    /**
     * A page of what was found.
     *
     * @param table the same numbers as a table
     */
    public record Result(
            String heading,
            List<Row> rows,
            @Nullable String previousUrl,
            @Nullable String nextUrl,
            Table table) {}

    /** A ground that time limits stand on; {@code word} names its look. */
    public record Ground(String word, String label, String meaning, String href, String count) {}

    /** An area and how many time limits it has. */
    public record AreaLink(String label, String href, String count) {}

    /**
     * One time limit.
     *
     * @param ground which of the four looks the sign has, always with its word beside
     * @param sections on what it stands, in Swedish as the law is
     * @param details what more there is to know about how it is counted
     * @param promiseUrl the commitment that it comes from, or null
     * @param shares how it was kept, widest last; empty when nothing can be shown
     */
    public record Row(
            String id,
            String title,
            String ground,
            String groundLabel,
            String length,
            String who,
            String broken,
            String sections,
            List<String> details,
            @Nullable String promiseUrl,
            boolean started,
            List<Share> shares) {}

    /** How often a time limit was kept somewhere: a bar and the same in words. */
    public record Share(String where, int percent, String words) {}
}
