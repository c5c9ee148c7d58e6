package se.skyddsnat.decisions.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.decisions.Decision;
import se.skyddsnat.decisions.DecisionResult;
import se.skyddsnat.decisions.Decisions;
import se.skyddsnat.decisions.DecisionsViews;
import se.skyddsnat.decisions.Level;
import se.skyddsnat.decisions.Proposals;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** From a proposal to a decision. */
@Controller
@RequestMapping("/desk/arende/{matter}/beslut")
class DecisionController {

    private final Proposals proposals;
    private final Decisions decisions;
    private final DecisionsViews views;

    DecisionController(Proposals proposals, Decisions decisions, DecisionsViews views) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.views = views;
    }

    @GetMapping
    ModelAndView all(Actor.Staff actor, @PathVariable UUID matter, Ui ui) {
        return Pages.of("decisions/all", AllPage.of(views.of(actor, new MatterId(matter)), ui));
    }

    @GetMapping("/forslag")
    ModelAndView begin(Actor.Staff actor, @PathVariable UUID matter, Form form, Ui ui) {
        var view = views.of(actor, new MatterId(matter));
        return Pages.of(
                "decisions/propose", ProposePage.of(view, ui, ProposalForm.begun(view, form), FormErrors.none()));
    }

    @PostMapping("/forslag")
    Object propose(Actor.Staff actor, @PathVariable UUID matter, Form form, Ui ui) {
        var id = new MatterId(matter);
        var errors = ProposalForm.errors(form);
        if (!errors.any()) {
            var result = proposals.propose(actor, id, ProposalForm.wording(form));
            if (result instanceof DecisionResult.Done(var proposal)) {
                return "redirect:/desk/arende/" + matter + "/beslut/" + proposal;
            }
            errors = ProposalPage.errors(result, "kind", ui);
        }
        return Pages.again("decisions/propose", ProposePage.of(views.of(actor, id), ui, form, errors));
    }

    @GetMapping("/{proposal}")
    ModelAndView show(Actor.Staff actor, @PathVariable UUID matter, @PathVariable UUID proposal, Ui ui) {
        var view = views.of(actor, new MatterId(matter));
        return ProposalPage.of(view, proposal, ui, Form.empty(), FormErrors.none())
                .map(page -> Pages.of("decisions/proposal", page))
                .orElseGet(Missing::page);
    }

    @PostMapping("/{proposal}/granska")
    Object review(Actor.Staff actor, @PathVariable UUID matter, @PathVariable UUID proposal, Form form, Ui ui) {
        var id = new MatterId(matter);
        var errors = new FormErrors().required(form, "review", "decisions.review.choose");
        var approve = form.value("review").equals("approve");
        if (!approve && form.blank("review-words")) {
            errors.add("review-words", "decisions.review.words.needed");
        }
        if (!errors.any()) {
            var result = proposals.review(actor, id, proposal, approve, form.value("review-words"));
            if (result instanceof DecisionResult.Done) {
                return back(matter, proposal);
            }
            errors = ProposalPage.errors(result, "review", ui);
        }
        return again(actor, id, proposal, form, errors, ui);
    }

    @PostMapping("/{proposal}/besluta")
    Object decide(Actor.Staff actor, @PathVariable UUID matter, @PathVariable UUID proposal, Form form, Ui ui) {
        var id = new MatterId(matter);
        var level = Arrays.stream(Level.values())
                .filter(l -> l.name().equals(form.value("level")))
                .findFirst();
        if (level.isEmpty()) {
            var errors = new FormErrors().add("level", "decisions.decide.level.choose");
            return again(actor, id, proposal, form, errors, ui);
        }
        var result =
                decisions.decide(actor, id, proposal, level.get(), meeting(form).orElse(null));
        return result instanceof DecisionResult.Done
                ? back(matter, proposal)
                : again(actor, id, proposal, form, ProposalPage.errors(result, "level", ui), ui);
    }

    private static Optional<Decision.Meeting> meeting(Form form) {
        return form.blank("present")
                ? Optional.empty()
                : form.date("meeting").map(on -> new Decision.Meeting(on, form.value("present")));
    }

    private Object again(Actor.Staff actor, MatterId matter, UUID proposal, Form form, FormErrors errors, Ui ui) {
        return ProposalPage.of(views.of(actor, matter), proposal, ui, form, errors)
                .map(page -> Pages.again("decisions/proposal", page))
                .orElseGet(Missing::page);
    }

    static String back(UUID matter, UUID proposal) {
        return "redirect:/desk/arende/" + matter + "/beslut/" + proposal;
    }
}
