package se.skyddsnat.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs to know about its reader: language, words, place, and who has signed in.
 *
 * @param language the language of the page, always a complete one
 * @param askedFor the reader's own language when the page does not exist in it yet, so that the page can say so
 * @param askedForTexts the few words we have in that language
 * @param path the page's own path with its query, without a choice of language
 * @param name the signed-in person's name, or null for a visitor
 * @param note what the house says on every page, or null
 */
public record Ui(
        Texts texts,
        Language language,
        @Nullable Language askedFor,
        @Nullable Texts askedForTexts,
        String path,
        Csrf csrf,
        @Nullable String name,
        HouseNote.@Nullable Note note,
        String exitUrl,
        Assets assets) {

    /** The text for a key, see {@link Texts#get}. */
    public String t(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return language.direction();
    }

    /** The languages to choose between. */
    public List<Language> languages() {
        return Language.completeOnes();
    }

    /** This same page in another language. */
    public String pathIn(Language other) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + other.code();
    }

    /** A style sheet, script or picture under a name that changes with its content, so that it may be kept for a year. */
    public String asset(String file) {
        return assets.url(file);
    }
}
