package se.skyddsnat.desk.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import se.skyddsnat.cases.Matters;
import se.skyddsnat.desk.MatterDesk;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** The matter page, and the acts that decide who has the matter. */
@Controller
class MatterController {

    private final MatterDesk desk;
    private final Matters matters;
    private final Handovers handovers;
    private final Drafts drafts;

    MatterController(MatterDesk desk, Matters matters, Handovers handovers, Drafts drafts) {
        this.desk = desk;
        this.matters = matters;
        this.handovers = handovers;
        this.drafts = drafts;
    }

    @GetMapping("/desk/arende/{id}")
    ModelAndView read(
            Actor.Staff actor,
            Ui ui,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean allt,
            @RequestParam(required = false) @Nullable String klart) {
        var file = desk.open(actor, new MatterId(id));
        var form = file.draft().map(drafts::form).orElse(Form.empty());
        var page = MatterWords.of(ui, file).page(allt, Done.said(ui, klart), form, FormErrors.none());
        return Pages.of("desk/matter", page);
    }

    @PostMapping("/desk/arende/{id}/ta")
    Object take(Actor.Staff actor, Ui ui, Form form, @PathVariable UUID id) {
        return came(actor, ui, form, id, matters.take(actor, new MatterId(id)), Done.TAKEN, actor.name());
    }

    @PostMapping("/desk/arende/{id}/tilldela")
    Object assign(Actor.Staff actor, Ui ui, Form form, @PathVariable UUID id) {
        var to = staffId(form.value("owner"));
        if (to == null) {
            return again(actor, ui, form, id, new FormErrors().add("owner", "desk.assign.choose"));
        }
        return came(actor, ui, form, id, matters.assign(actor, new MatterId(id), to), Done.ASSIGNED, null);
    }

    @PostMapping("/desk/arende/{id}/lamna-over")
    Object offer(Actor.Staff actor, Ui ui, Form form, @PathVariable UUID id) {
        var to = staffId(form.value("to"));
        var errors = new FormErrors().required(form, "message", "desk.handover.message.missing");
        if (to == null) {
            errors.add("to", "desk.assign.choose");
        }
        if (to == null || errors.any()) {
            return again(actor, ui, form, id, errors);
        }
        return switch (handovers.offer(actor, new MatterId(id), to, form.value("message"))) {
            case Handover.Outcome.Refused refused -> came(actor, ui, form, id, refused.why(), Done.OFFERED, null);
            case Handover.Outcome.NotPossible _ ->
                again(actor, ui, form, id, new FormErrors().add("to", "desk.handover.impossible"));
            case Handover.Outcome _ -> Done.OFFERED.redirect(id);
        };
    }

    private Object came(
            Actor.Staff actor, Ui ui, Form form, UUID id, Assignment came, Done done, @Nullable String name) {
        if (came instanceof Assignment.Done) {
            return done.redirect(id);
        }
        var file = desk.open(actor, new MatterId(id));
        var field = form.blank("to") ? "owner" : "to";
        var who = staffId(form.value(field));
        var errors = RefusalWords.of(came, field, name != null ? name : who == null ? "–" : file.name(who), file);
        var page = MatterWords.of(ui, file).page(false, null, form, errors);
        var status = came instanceof Assignment.AlreadyOwned ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return Pages.with(status, "desk/matter", page);
    }

    private ModelAndView again(Actor.Staff actor, Ui ui, Form form, UUID id, FormErrors errors) {
        var file = desk.open(actor, new MatterId(id));
        return Pages.again("desk/matter", MatterWords.of(ui, file).page(false, null, form, errors));
    }

    private static @Nullable StaffId staffId(String text) {
        try {
            return StaffId.of(text);
        } catch (IllegalArgumentException nobody) {
            return null;
        }
    }
}
