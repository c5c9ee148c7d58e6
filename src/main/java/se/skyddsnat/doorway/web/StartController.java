package se.skyddsnat.doorway.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.ui.Pages;

/** The first page: three doors and a phone number. */
@Controller
class StartController {

    @GetMapping("/")
    ModelAndView start() {
        return Pages.of("doorway/start", "");
    }
}
