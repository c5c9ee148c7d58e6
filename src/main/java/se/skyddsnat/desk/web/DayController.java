package se.skyddsnat.desk.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.clocks.Upcoming;
import se.skyddsnat.desk.Desk;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Role;
import se.skyddsnat.messaging.Notices;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** The day: what breaks next, whose it is, and what to do. */
@Controller
class DayController {

    private final Desk desk;
    private final Upcoming upcoming;
    private final Notices notices;

    DayController(Desk desk, Upcoming upcoming, Notices notices) {
        this.desk = desk;
        this.upcoming = upcoming;
        this.notices = notices;
    }

    @GetMapping("/desk")
    ModelAndView day(Actor.Staff actor, Ui ui, @RequestParam(required = false) @Nullable String vy) {
        if (!Desk.seesTheDay(actor)) {
            return actor.has(Role.ADMINISTRATOR)
                    ? new ModelAndView("redirect:/desk/bemanning")
                    : Pages.of("desk/nothing", new NothingPage(actor.name()));
        }
        var day = desk.day(actor, DayWords.scope(vy));
        return Pages.of("desk/day", DayWords.of(ui, day).page());
    }

    /** She has seen the notice. */
    @PostMapping("/desk/notis/{notice}/sett")
    String noted(Actor.Staff actor, @PathVariable UUID notice) {
        notices.see(actor, notice);
        return "redirect:/desk?vy=larm";
    }

    /** She has seen what she was told; those who handle matters go on to the matter. */
    @PostMapping("/desk/larm/{alarm}/sett")
    String seen(Actor.Staff actor, @PathVariable UUID alarm) {
        var matter = upcoming.seen(actor, alarm);
        return Desk.handlesMatters(actor) ? "redirect:/desk/arende/" + matter : "redirect:/desk?vy=larm";
    }
}
