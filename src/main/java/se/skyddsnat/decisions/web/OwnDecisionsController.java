package se.skyddsnat.decisions.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.decisions.Decisions;
import se.skyddsnat.decisions.OwnLetters;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** The way in to one's decisions: a list for the one who has signed in, a field for the code for the one who has a letter. */
@Controller
class OwnDecisionsController {

    private static final String PAGE = "decisions/mine";

    private final Decisions decisions;
    private final OwnLetters letters;

    OwnDecisionsController(Decisions decisions, OwnLetters letters) {
        this.decisions = decisions;
        this.letters = letters;
    }

    @GetMapping("/beslut")
    ModelAndView begin(Actor actor, Ui ui) {
        return Pages.of(PAGE, page(actor, ui, Form.empty(), FormErrors.none()));
    }

    /** A wrong code and one whose letter is not out yet get the same answer. */
    @PostMapping("/beslut")
    Object open(Actor actor, Form form, Ui ui) {
        var code = typed(form.value("code"));
        if (letters.opens(actor, code)) {
            return "redirect:/beslut/" + code;
        }
        return Pages.again(PAGE, page(actor, ui, form, new FormErrors().add("code", "decisions.mine.code.wrong")));
    }

    private OwnDecisionsPage page(Actor actor, Ui ui, Form form, FormErrors errors) {
        var mine = actor instanceof Actor.Citizen citizen ? decisions.forPerson(citizen) : null;
        return OwnDecisionsPage.of(mine == null ? List.of() : mine, mine != null, ui, form, errors);
    }

    /** As people write it off a letter: in groups, in small letters, or with the whole address. */
    private static String typed(String text) {
        var last = text.substring(text.lastIndexOf('/') + 1);
        return last.replaceAll("[\\s-]+", "").toUpperCase(Locale.ROOT);
    }
}
