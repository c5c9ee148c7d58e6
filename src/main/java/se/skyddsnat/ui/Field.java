package se.skyddsnat.ui;

import org.jspecify.annotations.Nullable;

/**
 * One question of a form as its template needs it.
 *
 * @param id where the summary of errors leads, {@code f-<name>}
 * @param value what was typed
 * @param error what to mend, or null
 * @param describedBy the ids a screen reader reads with the question, or null
 */
public record Field(
        String name,
        String id,
        String value,
        @Nullable String error,
        @Nullable String describedBy) {

    public static Field of(Ui ui, Form form, FormErrors errors, String name, @Nullable String hint) {
        var id = "f-" + name;
        var error = errors.at(name, ui.texts());
        var described = (hint == null ? "" : id + "-hint ") + (error == null ? "" : id + "-error");
        return new Field(name, id, form.raw(name), error, described.isBlank() ? null : described.strip());
    }

    /** The class of the box around question and answer. */
    public String group() {
        return error == null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error";
    }

    /** The classes of an answer's box. */
    public String input(String kind) {
        return error == null ? "govuk-" + kind : "govuk-" + kind + " govuk-" + kind + "--error";
    }
}
