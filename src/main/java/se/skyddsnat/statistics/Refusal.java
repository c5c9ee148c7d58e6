package se.skyddsnat.statistics;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why no figure is given, with the numbers that decided it.
 *
 * @param reason which rule said no
 * @param figures the numbers that fill the sentence, in the order of the message
 */
public record Refusal(Reason reason, List<Object> figures) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Refusal {
        figures = List.copyOf(figures);
    }

    Refusal(Reason reason, Object... figures) {
        this(reason, List.of(figures));
    }

    /** The refusal as one plain sentence, in Swedish or English. */
    public String sentence(Locale language) {
        var bundle = ResourceBundle.getBundle("se.skyddsnat.statistics.refusals", supported(language), NO_FALLBACK);
        return new MessageFormat(bundle.getString(reason.name()), language).format(figures.toArray());
    }

    /** The refusal as one plain Swedish sentence. */
    public String sentence() {
        return sentence(Locale.forLanguageTag("sv"));
    }

    private static Locale supported(Locale language) {
        return Locale.forLanguageTag("sv".equals(language.getLanguage()) ? "sv" : "en");
    }
}
