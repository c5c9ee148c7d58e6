package se.skyddsnat.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Table;

/**
 * How the child is reached.
 *
 * @param version the version that the form was made from
 * @param difference what stands now beside what was written, when somebody else was first; or null
 */
public record ContactPage(
        String back,
        String number,
        String heading,
        String version,
        List<String> fields,
        @Nullable Table difference,
        Form form,
        FormErrors errors) {}
