package se.skyddsnat.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do today: how urgent, who and what, which clock, and the one most likely act.
 *
 * @param href the matter itself
 * @param key the single letter that does the act from the keyboard, or null
 */
public record WorkRow(
        Urgency urgency,
        String when,
        String what,
        @Nullable String detail,
        String href,
        @Nullable ClockChip clock,
        @Nullable Act act,
        @Nullable String key) {

    /** How soon something breaks if nobody acts; shown as shape and word, never by colour alone. */
    public enum Urgency {
        NOW,
        SOON,
        LATER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What to do.
     *
     * @param label the verb on the button
     * @param described the whole act for a screen reader, where twenty buttons say the same verb
     * @param post true when the act changes something at once, false when it leads to a page
     */
    public record Act(String label, String described, String url, boolean post) {}
}
