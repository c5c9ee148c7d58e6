package se.skyddsnat.ui;

import java.text.MessageFormat;
import java.util.Map;

/**
 * The texts of the pages in one language.
 *
 * <p>A text may hold {@code {0}}, {@code {1,number}} or {@code {0,choice,…}}; an apostrophe is written as it is read.
 * A number given as an argument is grouped ("2 026"); give a year or a matter's number as a string.
 */
public final class Texts {

    private final Language language;
    private final Map<String, String> byKey;
    private final boolean strict;

    Texts(Language language, Map<String, String> byKey, boolean strict) {
        this.language = language;
        this.byKey = byKey;
        this.strict = strict;
    }

    /**
     * The text for a key; a key without text is an error in tests and stands visibly on the page in production.
     *
     * @throws IllegalArgumentException when the key is unknown and {@code skyddsnat.texts.strict} is true
     */
    public String get(String key, Object... arguments) {
        var text = byKey.get(key);
        if (text == null) {
            return missing(key);
        }
        return arguments.length == 0
                ? text
                : new MessageFormat(text.replace("'", "''"), language.locale()).format(arguments);
    }

    /** Whether the key has a text, for words that only some matters have. */
    public boolean has(String key) {
        return byKey.containsKey(key);
    }

    private String missing(String key) {
        if (strict) {
            throw new IllegalArgumentException("No text for '" + key + "' in " + language.code());
        }
        return "⟦" + key + "⟧";
    }
}
