package se.skyddsnat.concerns.web;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.concerns.Assessments;
import se.skyddsnat.concerns.ConcernFiles;
import se.skyddsnat.concerns.ConcernId;
import se.skyddsnat.concerns.Handling;
import se.skyddsnat.concerns.Receipts;
import se.skyddsnat.concerns.Reporter;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Qualification;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** Reads, assesses and decides a concern. To open the page is to have seen it, by name. */
@Controller
@RequestMapping("/desk/anmalan/{id}")
class ConcernController {

    private final ConcernFiles files;
    private final Assessments assessments;
    private final Receipts receipts;
    private final Matters matters;
    private final Organisation organisation;
    private final Clock clock;

    ConcernController(
            ConcernFiles files,
            Assessments assessments,
            Receipts receipts,
            Matters matters,
            Organisation organisation,
            Clock clock) {
        this.files = files;
        this.assessments = assessments;
        this.receipts = receipts;
        this.matters = matters;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView read(Ui ui, Actor.Staff actor, @PathVariable UUID id) {
        return Pages.of("concerns/concern", page(ui, actor, new ConcernId(id), null, Form.empty(), FormErrors.none()));
    }

    @PostMapping("/anmalare")
    ModelAndView reporter(Ui ui, Actor.Staff actor, @PathVariable UUID id) {
        var reporter = files.reporter(actor, new ConcernId(id));
        return Pages.of(
                "concerns/concern", page(ui, actor, new ConcernId(id), reporter, Form.empty(), FormErrors.none()));
    }

    @PostMapping("/ta")
    String take(Actor.Staff actor, @PathVariable UUID id) {
        var matter = files.read(actor, new ConcernId(id)).matter();
        matters.take(actor, matter.id());
        return "redirect:/desk/anmalan/" + id;
    }

    @PostMapping("/skydd")
    ModelAndView assess(Ui ui, Actor.Staff actor, @PathVariable UUID id, Form form) {
        var concern = new ConcernId(id);
        if (form.blank("needed")) {
            return again(ui, actor, concern, form, FormErrors.none().add("needed", "concerns.error.needed"));
        }
        var needed = form.value("needed").equals("yes");
        return answer(
                ui, actor, concern, form, assessments.assessProtection(actor, concern, needed, form.value("reason")));
    }

    @PostMapping("/foreslag")
    ModelAndView propose(Ui ui, Actor.Staff actor, @PathVariable UUID id, Form form) {
        var concern = new ConcernId(id);
        var handling = assessments.proposeNotToOpen(actor, concern, form.value("reason"), form.value("pattern"));
        return answer(ui, actor, concern, form, handling);
    }

    @PostMapping("/inled")
    ModelAndView open(Ui ui, Actor.Staff actor, @PathVariable UUID id, Form form) {
        var concern = new ConcernId(id);
        var matter = files.read(actor, concern).matter().id();
        var handling = assessments.open(actor, concern, form.value("reason"), form.value("pattern"));
        return handling instanceof Handling.Done
                ? new ModelAndView("redirect:/desk/arende/" + matter)
                : answer(ui, actor, concern, form, handling);
    }

    @PostMapping("/inte")
    ModelAndView notOpen(Ui ui, Actor.Staff actor, @PathVariable UUID id, Form form) {
        var concern = new ConcernId(id);
        var handling = assessments.decideNotToOpen(actor, concern, form.value("reason"), form.value("pattern"));
        return answer(ui, actor, concern, form, handling);
    }

    @PostMapping("/aterkoppling")
    ModelAndView feedback(Ui ui, Actor.Staff actor, @PathVariable UUID id, Form form) {
        var concern = new ConcernId(id);
        var withheld = form.chosen("tell", "no") ? form.value("withheld") : null;
        return answer(ui, actor, concern, form, receipts.giveFeedback(actor, concern, withheld));
    }

    @PostMapping("/larm/{alert}")
    String alarm(Actor.Staff actor, @PathVariable UUID id, @PathVariable UUID alert) {
        var reaches = files.answer(actor, new ConcernId(id), alert);
        return reaches ? "redirect:/desk/anmalan/" + id : "redirect:/desk?vy=larm";
    }

    private ModelAndView answer(Ui ui, Actor.Staff actor, ConcernId id, Form form, Handling handling) {
        var errors = FormErrors.none();
        switch (handling) {
            case Handling.Done _ -> {}
            case Handling.NotQualified no -> errors.add("reason", why(no.why()));
            case Handling.NotNow _ -> errors.add("reason", "concerns.error.not-now");
            case Handling.ReasonNeeded no -> errors.add(reasonField(form), "concerns.error.reason", no.characters());
            case Handling.PatternNeeded no -> errors.add("pattern", "concerns.error.pattern", no.reportsInAYear());
            case Handling.SomebodyElse _ -> errors.add("reason", "concerns.error.somebody-else");
            case Handling.NobodyOwns _ -> errors.add("reason", "concerns.error.nobody-owns");
        }
        return errors.any() ? again(ui, actor, id, form, errors) : new ModelAndView("redirect:/desk/anmalan/" + id);
    }

    private static String reasonField(Form form) {
        return form.chosen("tell", "no") ? "withheld" : "reason";
    }

    private static String why(Qualification why) {
        return switch (why) {
            case Qualification.NoDegree _ -> "concerns.error.degree";
            case Qualification.TooLittleExperience _ -> "concerns.error.experience";
            case Qualification.HasLeft _, Qualification.Qualified _ -> "concerns.error.not-now";
        };
    }

    private ModelAndView again(Ui ui, Actor.Staff actor, ConcernId id, Form form, FormErrors errors) {
        return Pages.again("concerns/concern", page(ui, actor, id, null, form, errors));
    }

    private ConcernPage page(
            Ui ui,
            Actor.Staff actor,
            ConcernId id,
            @Nullable Optional<Reporter> reporter,
            Form form,
            FormErrors errors) {
        var pages = new ConcernPages(
                ui, actor, new ConcernRows(ui, organisation.staffById(actor.board())), clock.instant());
        return pages.page(files.read(actor, id), reporter, form, errors);
    }
}
