package se.skyddsnat.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.skyddsnat.documents.LetterText;
import se.skyddsnat.ui.Phrasebook;
import se.skyddsnat.ui.Texts;

/** Puts a decision into words for one recipient: Swedish always, English too for those who want it, and for others a plain word about how to have it explained. */
@Component
final class LetterWords {

    private final Phrasebook phrasebook;

    LetterWords(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    /**
     * All that goes into one letter, and nothing else: whoever prints it sees nothing of the matter but this.
     *
     * @param address the window of the envelope; null when it is carried in a safe way or by hand
     * @param parts the parts of the decision that this recipient may have
     */
    record Content(
            String board,
            String phone,
            String number,
            @Nullable String address,
            Letter.Role role,
            se.skyddsnat.kernel.Language language,
            Proposal.Wording wording,
            Set<Part> parts,
            LocalDate on,
            String decidedBy,
            boolean appealable,
            String link) {}

    LetterText of(Content content) {
        var swedish = phrasebook.in(se.skyddsnat.ui.Language.SWEDISH);
        var letter = LetterText.begin("sv", swedish.get("decisions.letter.kind"))
                .sender(content.board())
                .sender(swedish.get(
                        "decisions.letter.number",
                        content.number(),
                        content.on().toString()));
        if (content.address() != null) {
            letter.address(content.address());
        }
        body(letter, content, swedish);
        inHerLanguage(letter, content);
        return letter;
    }

    private void inHerLanguage(LetterText letter, Content content) {
        if (content.language().equals(se.skyddsnat.kernel.Language.ENGLISH)) {
            english(letter, content);
        } else if (!content.language().equals(se.skyddsnat.kernel.Language.SWEDISH)) {
            fallback(letter, content);
        }
    }

    private static void body(LetterText letter, Content content, Texts texts) {
        letter.heading(texts.get(title(content)));
        if (content.parts().contains(Part.PLAIN_WORDS)) {
            letter.text(content.wording().plainWords());
        }
        for (var part : ordered(content)) {
            letter.subheading(texts.get(part.key())).text(part.of(content.wording()));
        }
        letter.subheading(texts.get("decisions.letter.who")).text(content.decidedBy());
        appeal(letter, content, texts);
    }

    private static List<Part> ordered(Content content) {
        var parts = new ArrayList<>(List.of(Part.DECISION, Part.FACTS, Part.REASONS, Part.PROVISIONS));
        parts.retainAll(content.parts());
        return parts;
    }

    private static void appeal(LetterText letter, Content content, Texts texts) {
        var child = content.role() == Letter.Role.CHILD ? "child" : "adult";
        letter.subheading(texts.get("decisions.letter.appeal"));
        letter.text(texts.get(
                content.appealable() ? "decisions.letter.appeal." + child : "decisions.letter.appeal.not",
                content.phone()));
        letter.subheading(texts.get("decisions.letter.online"))
                .text(texts.get("decisions.letter.online.text"))
                .code(content.link());
        letter.subheading(texts.get("decisions.letter.ask"))
                .text(texts.get("decisions.letter.ask.text", content.phone()));
    }

    /** The decision's own words are Swedish; everything around them is said in English, and how to have the rest explained. */
    private void english(LetterText letter, Content content) {
        var texts = phrasebook.in(se.skyddsnat.ui.Language.ENGLISH);
        letter.inLanguage("en").heading(texts.get(title(content))).text(texts.get("decisions.letter.swedish"));
        letter.subheading(texts.get(Part.PROVISIONS.key()))
                .text(content.wording().provisions());
        appeal(letter, content, texts);
    }

    private void fallback(LetterText letter, Content content) {
        var wanted = content.language().locale();
        var swedish = phrasebook.in(se.skyddsnat.ui.Language.SWEDISH);
        var english = phrasebook.in(se.skyddsnat.ui.Language.ENGLISH);
        letter.subheading(swedish.get("decisions.letter.language"))
                .text(swedish.get(
                        "decisions.letter.language.text", wanted.getDisplayLanguage(Locale.of("sv")), content.phone()))
                .text(english.get(
                        "decisions.letter.language.text", wanted.getDisplayLanguage(Locale.ENGLISH), content.phone()));
    }

    static String title(Content content) {
        return "decisions.letter.title."
                + content.wording().verdict().name().toLowerCase(Locale.ROOT)
                + (content.role() == Letter.Role.CHILD ? ".child" : "");
    }
}
