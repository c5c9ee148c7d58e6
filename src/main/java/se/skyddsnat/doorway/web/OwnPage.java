package se.skyddsnat.doorway.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child's own page.
 *
 * @param done what was just sent, as a word, or null
 */
public record OwnPage(String name, @Nullable String done, List<Own> matters) {

    /**
     * One of her matters.
     *
     * @param person who has it, or null while nobody has taken it yet
     * @param now where it stands, in her words
     * @param promises what will happen and by when
     * @param wrote what she has sent, and when
     */
    public record Own(
            String board,
            String phone,
            @Nullable String person,
            String now,
            List<Promise> promises,
            List<String> wrote) {}

    /** What is promised, and the last day for it. */
    public record Promise(String text, String day, String dayIso) {}
}
