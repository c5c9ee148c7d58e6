package se.skyddsnat.investigations.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.investigations.Closing;
import se.skyddsnat.investigations.InquiryEnd;
import se.skyddsnat.investigations.InquiryResult;
import se.skyddsnat.investigations.InquiryViews;
import se.skyddsnat.investigations.Investigations;
import se.skyddsnat.investigations.SecondReaders;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** The page of a child's inquiry. Every form posts to an address of its own and comes back to the same page. */
@Controller
@RequestMapping("/desk/arende/{matter}/utredning")
class InquiryController {

    private final Investigations investigations;
    private final SecondReaders readers;
    private final InquiryEnd end;
    private final InquiryViews views;

    InquiryController(Investigations investigations, SecondReaders readers, InquiryEnd end, InquiryViews views) {
        this.investigations = investigations;
        this.readers = readers;
        this.end = end;
        this.views = views;
    }

    @GetMapping
    ModelAndView show(Actor.Staff actor, @PathVariable UUID matter, Ui ui) {
        var id = new MatterId(matter);
        return views.of(actor, id)
                .map(view -> Pages.of(
                        "investigations/inquiry",
                        InquiryPage.of(view, ui, InquiryForms.filled(view), FormErrors.none())))
                .orElseGet(() -> Pages.of("investigations/none", "/desk/arende/" + matter));
    }

    @PostMapping("/underrattelse")
    Object tell(Actor.Staff actor, @PathVariable UUID matter, Form form, Ui ui) {
        var errors = InquiryForms.information(form);
        if (errors.any()) {
            return again(actor, matter, form, errors, ui);
        }
        var words = form.value("information-text");
        var id = new MatterId(matter);
        return answer(
                form.value("information").equals("told")
                        ? investigations.tell(actor, id, words)
                        : investigations.withhold(actor, id, words),
                actor,
                matter,
                form,
                ui);
    }

    @PostMapping("/bedomning")
    Object assess(Actor.Staff actor, @PathVariable UUID matter, Form form, Ui ui) {
        var errors = InquiryForms.assessment(form);
        return errors.any()
                ? again(actor, matter, form, errors, ui)
                : answer(
                        investigations.assess(actor, new MatterId(matter), InquiryForms.toAssessment(form)),
                        actor,
                        matter,
                        form,
                        ui);
    }

    @PostMapping("/andra-lasare")
    Object ask(Actor.Staff actor, @PathVariable UUID matter, Form form, Ui ui) {
        var errors = new FormErrors().required(form, "reader", "investigations.reader.choose");
        return errors.any()
                ? again(actor, matter, form, errors, ui)
                : answer(
                        readers.ask(actor, new MatterId(matter), StaffId.of(form.value("reader"))),
                        actor,
                        matter,
                        form,
                        ui);
    }

    @PostMapping("/last")
    Object read(Actor.Staff actor, @PathVariable UUID matter, Form form, Ui ui) {
        var errors = InquiryForms.text(new FormErrors(), form, "reader-view", "investigations.reader.view.needed");
        return errors.any()
                ? again(actor, matter, form, errors, ui)
                : answer(readers.read(actor, new MatterId(matter), form.value("reader-view")), actor, matter, form, ui);
    }

    @PostMapping("/forlang")
    Object prolong(Actor.Staff actor, @PathVariable UUID matter, Form form, Ui ui) {
        var errors = InquiryForms.prolongation(form);
        return errors.any()
                ? again(actor, matter, form, errors, ui)
                : answer(
                        investigations.prolong(
                                actor,
                                new MatterId(matter),
                                form.date("until").orElseThrow(),
                                form.value("prolong-reason")),
                        actor,
                        matter,
                        form,
                        ui);
    }

    @PostMapping("/avsluta")
    Object close(Actor.Staff actor, @PathVariable UUID matter, Form form, Ui ui) {
        var outcome = InquiryForms.outcome(form);
        if (outcome.isEmpty()) {
            return again(actor, matter, form, new FormErrors().add("outcome", "investigations.close.choose"), ui);
        }
        var closing = new Closing(outcome.get(), form.value("outcome").equals("NO_SUPPORT_FOLLOW_UP"));
        return answer(end.close(actor, new MatterId(matter), closing), actor, matter, form, ui);
    }

    private Object answer(InquiryResult result, Actor.Staff actor, UUID matter, Form form, Ui ui) {
        return switch (result) {
            case InquiryResult.Done _ -> "redirect:/desk/arende/" + matter + "/utredning";
            case InquiryResult.ChangedMeanwhile _ ->
                Pages.with(HttpStatus.CONFLICT, "investigations/inquiry", page(actor, matter, form, result, ui));
            case InquiryResult no -> Pages.again("investigations/inquiry", page(actor, matter, form, no, ui));
        };
    }

    private InquiryPage page(Actor.Staff actor, UUID matter, Form form, InquiryResult no, Ui ui) {
        var view = views.of(actor, new MatterId(matter)).orElseThrow();
        return InquiryPage.of(view, ui, InquiryForms.filledAnd(view, form, no), InquiryForms.errors(no, ui));
    }

    private ModelAndView again(Actor.Staff actor, UUID matter, Form form, FormErrors errors, Ui ui) {
        var view = views.of(actor, new MatterId(matter)).orElseThrow();
        return Pages.again(
                "investigations/inquiry", InquiryPage.of(view, ui, InquiryForms.filledAnd(view, form), errors));
    }
}
