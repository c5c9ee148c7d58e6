package se.skyddsnat.demo.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.signin.DemoSignIn.Group;
import se.skyddsnat.signin.DemoSignIn.Somebody;

/**
 * What there is to try.
 *
 * @param state that the demo is being filled, or was not filled to the end; null when it is ready
 */
public record DemoPage(
        String time,
        @Nullable String state,
        String place,
        List<Walk> walks,
        List<Group> groups,
        List<Somebody> people) {

    /** A story to follow. */
    public record Walk(String heading, String about, List<Step> steps) {}

    /**
     * One step of it.
     *
     * @param link where to go, or null
     * @param login as whom to sign in, or null
     * @param person as which private person to sign in, or null
     * @param label the word on the link or the button
     */
    public record Step(
            String text,
            @Nullable String link,
            @Nullable String login,
            @Nullable Somebody person,
            String label) {}
}
