package se.skyddsnat.ui.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.ui.Language;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Phrasebook;
import se.skyddsnat.ui.Texts;

/** What anybody may ask about the pages themselves: who can use them, what becomes of what one tells, in which languages. */
@Controller
class AboutController {

    private static final List<String> ACCESSIBILITY = List.of("law", "tested", "missing", "tell", "authority");
    private static final List<String> DATA =
            List.of("who", "what", "why", "see", "trace", "protected", "cookies", "keep", "rights", "complain");

    private final Phrasebook phrasebook;

    AboutController(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    @GetMapping("/om")
    ModelAndView about() {
        return Pages.of("ui/about", List.of());
    }

    @GetMapping("/om/tillganglighet")
    ModelAndView accessibility() {
        return Pages.of("ui/about-one", new AboutPage("accessibility", ACCESSIBILITY));
    }

    @GetMapping("/om/personuppgifter")
    ModelAndView data() {
        return Pages.of("ui/about-one", new AboutPage("data", DATA));
    }

    @GetMapping("/sprak")
    ModelAndView languages() {
        var partly = Language.ALL.stream()
                .filter(language -> !language.complete())
                .map(language -> new LanguagesPage.Partly(language, sentence(phrasebook.in(language))))
                .toList();
        return Pages.of("ui/all-languages", new LanguagesPage(Language.completeOnes(), partly));
    }

    private static String sentence(Texts texts) {
        return texts.get("ui.language.missing");
    }
}
