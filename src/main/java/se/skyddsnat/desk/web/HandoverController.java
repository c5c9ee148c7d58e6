package se.skyddsnat.desk.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.cases.Assignment;
import se.skyddsnat.cases.Handover;
import se.skyddsnat.cases.Handovers;
import se.skyddsnat.desk.HandoverDesk;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** Signing for a matter that is handed over, or saying no. */
@Controller
class HandoverController {

    private final HandoverDesk desk;
    private final Handovers handovers;

    HandoverController(HandoverDesk desk, Handovers handovers) {
        this.desk = desk;
        this.handovers = handovers;
    }

    @GetMapping("/desk/overlamning/{id}")
    ModelAndView open(Actor.Staff actor, Ui ui, @PathVariable UUID id) {
        return page(ui, desk.open(actor, id), FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping("/desk/overlamning/{id}")
    Object answer(Actor.Staff actor, Ui ui, @PathVariable UUID id, @RequestParam(defaultValue = "") String svar) {
        var offer = desk.open(actor, id);
        if (!svar.equals("ja") && !svar.equals("nej")) {
            return page(ui, offer, new FormErrors().add("svar", "desk.sign.choose"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (handovers.answer(actor, id, svar.equals("ja"))) {
            case Handover.Outcome.Accepted _ ->
                Done.ACCEPTED.redirect(offer.matter().id().value());
            case Handover.Outcome.Refused refused -> refused(ui, offer, actor.name(), refused.why());
            case Handover.Outcome _ -> "redirect:/desk?vy=kvittera";
        };
    }

    private static ModelAndView refused(Ui ui, HandoverDesk.Offer offer, String name, Assignment why) {
        var errors = new FormErrors();
        if (why instanceof Assignment.NotQualified not) {
            RefusalWords.unqualified(errors, "svar", name, not.why());
        } else {
            errors.add("svar", "desk.refused.nothere");
        }
        return page(ui, offer, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(Ui ui, HandoverDesk.Offer offer, FormErrors errors, HttpStatus status) {
        var time = new TimeWords(ui, offer.at());
        var stage = ui.t("desk.stage." + offer.matter().stage().name());
        var page = new HandoverPage(
                "/desk/overlamning/" + offer.handover().id(),
                offer.matter().number(),
                stage + " · " + new RowWords(ui, time).child(offer.child()),
                ui.t(
                        "desk.sign.from",
                        offer.from(),
                        time.moment(offer.handover().offeredAt())),
                offer.handover().message(),
                offer.clocks().stream().map(time::chip).toList(),
                errors);
        return Pages.with(status, "desk/handover", page);
    }
}
