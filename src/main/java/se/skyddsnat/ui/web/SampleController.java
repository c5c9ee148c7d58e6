package se.skyddsnat.ui.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** The page of samples, only where nothing is real. */
@Controller
@ConditionalOnProperty("skyddsnat.demo")
class SampleController {

    @GetMapping("/stil")
    ModelAndView people(Ui ui) {
        var filled = Form.empty().with("contact", "phone").with("story", ui.t("style.story.sample"));
        return Pages.of("ui/style-people", new Samples(ui).page(filled, FormErrors.none()));
    }

    /** Shows how a page comes back: with what was typed, and what to mend. */
    @PostMapping("/stil")
    ModelAndView check(Ui ui, Form form) {
        var errors = FormErrors.none()
                .required(form, "name", "style.name.missing")
                .required(form, "contact", "style.contact.missing");
        if (form.date("born").isEmpty()) {
            errors.add("born", "style.born.wrong");
        }
        errors.required(form, "story", "style.story.missing");
        var page = new Samples(ui).page(form, errors);
        return errors.any() ? Pages.again("ui/style-people", page) : Pages.of("ui/style-receipt", page);
    }

    /** Takes a draft as a real page does, and keeps nothing. */
    @PostMapping("/stil/utkast")
    ResponseEntity<Void> draft() {
        return ResponseEntity.noContent().build();
    }

    @RequestMapping(
            path = "/stil/arbetsyta",
            method = {RequestMethod.GET, RequestMethod.POST})
    ModelAndView desk(Ui ui) {
        return Pages.of("ui/style-desk", new Samples(ui).page(Form.empty(), FormErrors.none()));
    }

    /** A fault on purpose, to see that the page for it tells nothing. */
    @GetMapping("/stil/fel")
    ModelAndView broken() {
        throw new IllegalStateException("hemligheten bakom sidan");
    }
}
