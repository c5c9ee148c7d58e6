package se.skyddsnat.decisions.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.skyddsnat.decisions.DecisionsViews;
import se.skyddsnat.decisions.Letter;
import se.skyddsnat.decisions.LetterResult;
import se.skyddsnat.decisions.Letters;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** Letters about a decision: written to a named recipient, looked at by a second person where somebody is protected, sent, received. */
@Controller
@RequestMapping("/desk/arende/{matter}/beslut/{proposal}/brev")
class LetterController {

    private final Letters letters;
    private final DecisionsViews views;

    LetterController(Letters letters, DecisionsViews views) {
        this.letters = letters;
        this.views = views;
    }

    @PostMapping
    Object write(Actor.Staff actor, @PathVariable UUID matter, @PathVariable UUID proposal, Form form, Ui ui) {
        var errors = new FormErrors()
                .required(form, "recipient", "decisions.letter.recipient.choose")
                .required(form, "way", "decisions.letter.way.choose");
        if (errors.any()) {
            return again(actor, matter, proposal, form, errors, ui);
        }
        var result = letters.write(
                actor,
                new MatterId(matter),
                UUID.fromString(form.value("decision")),
                PersonId.of(form.value("recipient")),
                way(form));
        return answer(result, actor, matter, proposal, form, ui);
    }

    /** What is not a way is taken for the safest one. */
    private static Letter.Way way(Form form) {
        return Arrays.stream(Letter.Way.values())
                .filter(w -> w.name().equals(form.value("way")))
                .findFirst()
                .orElse(Letter.Way.FORWARDING);
    }

    @PostMapping("/{letter}/godkann")
    Object approve(
            Actor.Staff actor,
            @PathVariable UUID matter,
            @PathVariable UUID proposal,
            @PathVariable UUID letter,
            Form form,
            Ui ui) {
        return answer(letters.approve(actor, new MatterId(matter), letter), actor, matter, proposal, form, ui);
    }

    @PostMapping("/{letter}/skicka")
    Object send(
            Actor.Staff actor,
            @PathVariable UUID matter,
            @PathVariable UUID proposal,
            @PathVariable UUID letter,
            Form form,
            Ui ui) {
        return answer(letters.dispatch(actor, new MatterId(matter), letter), actor, matter, proposal, form, ui);
    }

    @PostMapping("/{letter}/delgiven")
    Object served(
            Actor.Staff actor,
            @PathVariable UUID matter,
            @PathVariable UUID proposal,
            @PathVariable UUID letter,
            Form form,
            Ui ui) {
        var day = form.date("served");
        return day.isEmpty()
                ? again(
                        actor,
                        matter,
                        proposal,
                        form,
                        new FormErrors().add("served", "decisions.letter.served.day"),
                        ui)
                : answer(
                        letters.served(actor, new MatterId(matter), letter, day.get()),
                        actor,
                        matter,
                        proposal,
                        form,
                        ui);
    }

    private Object answer(LetterResult result, Actor.Staff actor, UUID matter, UUID proposal, Form form, Ui ui) {
        return result instanceof LetterResult.Done
                ? DecisionController.back(matter, proposal)
                : again(actor, matter, proposal, form, errors(result, ui), ui);
    }

    private Object again(Actor.Staff actor, UUID matter, UUID proposal, Form form, FormErrors errors, Ui ui) {
        return ProposalPage.of(views.of(actor, new MatterId(matter)), proposal, ui, form, errors)
                .map(page -> Pages.again("decisions/proposal", page))
                .orElseGet(Missing::page);
    }

    private static FormErrors errors(LetterResult result, Ui ui) {
        var errors = new FormErrors();
        switch (result) {
            case LetterResult.Done _ -> {}
            case LetterResult.NotARecipient _ -> errors.add("recipient", "decisions.letter.no.recipient");
            case LetterResult.AlreadyWritten _ -> errors.add("recipient", "decisions.letter.no.written");
            case LetterResult.WayNotSafe _ -> errors.add("way", "decisions.letter.no.way");
            case LetterResult.WouldTell no ->
                errors.add("recipient", "decisions.letter.no.tells", parts(no.parts(), ui));
            case LetterResult.SamePerson _ -> errors.add("letters", "decisions.no.sameperson");
            case LetterResult.NotNow _ -> errors.add("letters", "decisions.letter.no.notnow");
        }
        return errors;
    }

    private static String parts(List<String> keys, Ui ui) {
        return keys.stream().map(ui::t).collect(Collectors.joining(", "));
    }
}
