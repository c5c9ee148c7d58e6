package se.skyddsnat.decisions.web;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.skyddsnat.decisions.Appeal;
import se.skyddsnat.decisions.Appeals;
import se.skyddsnat.decisions.DecisionResult;
import se.skyddsnat.decisions.DecisionsViews;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** Appeals of a decision, from when they come in until the person knows how it ended. */
@Controller
@RequestMapping("/desk/arende/{matter}/beslut/{proposal}/overklagande")
class AppealController {

    private final Appeals appeals;
    private final DecisionsViews views;

    AppealController(Appeals appeals, DecisionsViews views) {
        this.appeals = appeals;
        this.views = views;
    }

    /** An appeal on paper: the day it came in is the day it counts from (FL 22). */
    @PostMapping
    Object register(Actor.Staff actor, @PathVariable UUID matter, @PathVariable UUID proposal, Form form, Ui ui) {
        var id = new MatterId(matter);
        var day = form.date("came-in");
        var today = views.of(actor, id).today();
        if (day.isEmpty() || day.get().isAfter(today) || form.blank("by-whom")) {
            var errors = new FormErrors()
                    .required(form, "by-whom", "decisions.appeal.who.choose")
                    .add("came-in", "decisions.appeal.day.needed");
            return again(actor, matter, proposal, form, errors, ui);
        }
        var at = day.get().atTime(LocalTime.MIDNIGHT).atZone(Sweden.ZONE).toInstant();
        appeals.register(actor, id, UUID.fromString(form.value("decision")), null, comesIn(form, at));
        return DecisionController.back(matter, proposal);
    }

    @PostMapping("/{appeal}/tid")
    Object check(
            Actor.Staff actor,
            @PathVariable UUID matter,
            @PathVariable UUID proposal,
            @PathVariable UUID appeal,
            Form form,
            Ui ui) {
        return form.blank("in-time")
                ? again(
                        actor,
                        matter,
                        proposal,
                        form,
                        new FormErrors().add("in-time", "decisions.appeal.time.choose"),
                        ui)
                : answer(
                        appeals.check(
                                actor,
                                new MatterId(matter),
                                appeal,
                                form.value("in-time").equals("yes")),
                        actor,
                        matter,
                        proposal,
                        form,
                        ui);
    }

    @PostMapping("/{appeal}/skicka")
    Object forward(
            Actor.Staff actor,
            @PathVariable UUID matter,
            @PathVariable UUID proposal,
            @PathVariable UUID appeal,
            Form form,
            Ui ui) {
        return form.blank("court")
                ? again(
                        actor,
                        matter,
                        proposal,
                        form,
                        new FormErrors().add("court", "decisions.appeal.court.choose"),
                        ui)
                : answer(
                        appeals.forward(actor, new MatterId(matter), appeal, form.value("court")),
                        actor,
                        matter,
                        proposal,
                        form,
                        ui);
    }

    @PostMapping("/{appeal}/svar")
    Object answered(
            Actor.Staff actor,
            @PathVariable UUID matter,
            @PathVariable UUID proposal,
            @PathVariable UUID appeal,
            Form form,
            Ui ui) {
        var answer = Arrays.stream(Appeal.Answer.values())
                .filter(a -> a.name().equals(form.value("answer")))
                .findFirst();
        var on = form.date("answered");
        if (answer.isEmpty() || on.isEmpty() || form.blank("answer-words")) {
            return again(actor, matter, proposal, form, answerErrors(form), ui);
        }
        var result = appeals.answered(
                actor, new MatterId(matter), appeal, answer.get(), form.value("answer-words"), on.get());
        return answer(result, actor, matter, proposal, form, ui);
    }

    private static FormErrors answerErrors(Form form) {
        var errors = new FormErrors()
                .required(form, "answer", "decisions.appeal.answer.choose")
                .required(form, "answer-words", "decisions.appeal.answer.words.needed");
        return form.date("answered").isEmpty() ? errors.add("answered", "decisions.appeal.answer.day") : errors;
    }

    @PostMapping("/{appeal}/beratta")
    Object told(
            Actor.Staff actor,
            @PathVariable UUID matter,
            @PathVariable UUID proposal,
            @PathVariable UUID appeal,
            Form form,
            Ui ui) {
        return answer(appeals.told(actor, new MatterId(matter), appeal), actor, matter, proposal, form, ui);
    }

    private static Appeals.ComesIn comesIn(Form form, Instant at) {
        var how = form.value("how").equals("SPOKEN") ? Appeals.ComesIn.How.SPOKEN : Appeals.ComesIn.How.PAPER;
        var who = form.value("by-whom");
        return new Appeals.ComesIn(
                who.equals("CHILD") || who.equals("GUARDIAN") ? who : "OTHER", how, form.value("appeal-words"), at);
    }

    private Object answer(DecisionResult result, Actor.Staff actor, UUID matter, UUID proposal, Form form, Ui ui) {
        return result instanceof DecisionResult.Done
                ? DecisionController.back(matter, proposal)
                : again(actor, matter, proposal, form, ProposalPage.errors(result, "in-time", ui), ui);
    }

    private Object again(Actor.Staff actor, UUID matter, UUID proposal, Form form, FormErrors errors, Ui ui) {
        return ProposalPage.of(views.of(actor, new MatterId(matter)), proposal, ui, form, errors)
                .map(page -> Pages.again("decisions/proposal", page))
                .orElseGet(Missing::page);
    }
}
