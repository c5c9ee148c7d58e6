package se.skyddsnat.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language somebody may ask for, under its own name.
 *
 * @param code two letters, ISO 639-1
 * @param ownName the name its own readers use
 * @param direction {@code ltr} or {@code rtl}, as HTML writes it
 * @param complete true when every text exists; only then is the whole page shown in it
 */
public record Language(String code, String ownName, String direction, boolean complete) {

    public static final Language SWEDISH = new Language("sv", "Svenska", "ltr", true);
    public static final Language ENGLISH = new Language("en", "English", "ltr", true);

    /** All languages we answer in; those not complete get one sentence in their own letters and the page in another. */
    public static final List<Language> ALL = List.of(
            SWEDISH,
            ENGLISH,
            new Language("ar", "العربية", "rtl", false),
            new Language("fa", "فارسی", "rtl", false),
            new Language("fi", "Suomi", "ltr", false),
            new Language("so", "Soomaali", "ltr", false),
            new Language("uk", "Українська", "ltr", false));

    /** The languages in which every page is whole. */
    public static List<Language> completeOnes() {
        return ALL.stream().filter(Language::complete).toList();
    }

    static Optional<Language> byCode(String code) {
        return ALL.stream().filter(language -> language.code.equals(code)).findFirst();
    }

    /** For numbers and sorting, always with Swedish customs for dates and amounts where the language is not Swedish. */
    public Locale locale() {
        return Locale.of(code, "SE");
    }
}
