package se.skyddsnat.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.Table;

/**
 * How the child is reached, how she is protected and who is around her.
 *
 * @param version the version that the form was made from
 * @param fields none for a protected child
 * @param difference what stands now beside what was written, when somebody else was first; or null
 * @param protection a sentence when the child's whereabouts are protected, or null
 * @param levels the levels of protection that may be chosen by the one who looks
 * @param reason whether a reason for lowering is asked for
 */
public record ContactPage(
        String back,
        String number,
        String heading,
        String version,
        List<String> fields,
        @Nullable Table difference,
        @Nullable String protection,
        List<Option> levels,
        boolean reason,
        Family family,
        Form form,
        FormErrors errors) {

    /** Those around the child, and what may be answered about one more. */
    public record Family(List<Tie> ties, List<Option> relations, List<Option> protections) {}

    /** Somebody around the child, whose tie can be taken away. */
    public record Tie(String person, String relation, String label, String name) {}
}
