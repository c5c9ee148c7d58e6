package se.skyddsnat.ui.web;

import java.util.List;
import se.skyddsnat.ui.Language;

/** In which languages one can read the pages, whole or in part. */
public record LanguagesPage(List<Language> whole, List<Partly> partly) {

    /** A language that we only have some words in, with a sentence in its own letters on how to get help. */
    public record Partly(Language language, String sentence) {}
}
