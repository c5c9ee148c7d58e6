package se.skyddsnat.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be mended in a form, in the order of the questions; each line says what is wrong and how to mend it.
 *
 * <p>Texts are looked up when shown, so that the same errors can be read in any language.
 */
public final class FormErrors {

    private record Entry(String field, String key, List<Object> arguments) {}

    /**
     * One line of the summary.
     *
     * @param href where the question stands, {@code #f-<field>}
     */
    public record Line(String field, String href, String text) {}

    private final List<Entry> entries = new ArrayList<>();

    /** No errors. */
    public static FormErrors none() {
        return new FormErrors();
    }

    /** Notes an error; for a date give the name of the whole question. */
    public FormErrors add(String field, String key, Object... arguments) {
        entries.add(new Entry(field, key, List.of(arguments)));
        return this;
    }

    /** Notes an error when the question was left empty. */
    public FormErrors required(Form form, String field, String key) {
        return form.blank(field) ? add(field, key) : this;
    }

    public boolean any() {
        return !entries.isEmpty();
    }

    /** The first error of a question in the reader's language, or null when the answer is fine. */
    public @Nullable String at(String field, Texts texts) {
        for (var entry : entries) {
            if (entry.field.equals(field)) {
                return text(entry, texts);
            }
        }
        return null;
    }

    /** All errors, first one first. */
    public List<Line> lines(Texts texts) {
        return entries.stream()
                .map(entry -> new Line(entry.field, "#f-" + entry.field, text(entry, texts)))
                .toList();
    }

    private static String text(Entry entry, Texts texts) {
        return texts.get(entry.key, entry.arguments.toArray());
    }
}
