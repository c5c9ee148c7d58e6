package se.skyddsnat.vigil.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;
import se.skyddsnat.vigil.Vigil;

/** Shows what stands alarm, what the house does by itself and when it last did; takes the answer to an alarm. */
@Controller
class WatchController {

    private final Vigil vigil;
    private final WatchPages pages;

    WatchController(Vigil vigil, WatchPages pages) {
        this.vigil = vigil;
        this.pages = pages;
    }

    @GetMapping("/vakt")
    ModelAndView watch(Actor.Staff actor, Ui ui) {
        return Pages.of("vigil/watch", pages.of(ui, actor, vigil.watch(actor), Form.empty(), FormErrors.none()));
    }

    @PostMapping("/vakt/{alarm}/svar")
    ModelAndView answer(Actor.Staff actor, Ui ui, @PathVariable UUID alarm, Form form) {
        return switch (vigil.answer(actor, alarm, form.value(WatchPages.field(alarm)))) {
            case TAKEN, ALREADY_ENDED -> new ModelAndView("redirect:/vakt");
            case WRONG_LENGTH -> {
                var errors = FormErrors.none();
                errors.add(WatchPages.field(alarm), "vigil.answer.wrong");
                yield Pages.again("vigil/watch", pages.of(ui, actor, vigil.watch(actor), form, errors));
            }
        };
    }
}
