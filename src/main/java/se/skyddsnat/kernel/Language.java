package se.skyddsnat.kernel;

import java.util.Locale;

/** A language a person wants to be met in; {@code tag} is its BCP 47 tag, such as {@code sv} or {@code ar}. */
public record Language(String tag) {

    public static final Language SWEDISH = new Language("sv");
    public static final Language ENGLISH = new Language("en");

    public Language {
        if (!tag.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
    }

    public Locale locale() {
        return Locale.of(tag);
    }
}
