package se.skyddsnat.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.kernel.UnitId;
import se.skyddsnat.organisation.Roster.Change;
import se.skyddsnat.organisation.Rosters;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** Keeping the duty lists in order, for the one who is trusted with it. */
@Controller
class RosterController {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Rosters rosters;

    RosterController(Rosters rosters) {
        this.rosters = rosters;
    }

    @GetMapping("/desk/bemanning")
    ModelAndView read(Actor.Staff actor, Ui ui, @RequestParam(required = false) @Nullable String klart) {
        var done = "sparat".equals(klart) ? ui.t("desk.roster.saved") : null;
        var page = RosterWords.of(ui, rosters.of(actor)).page(done, Form.empty(), FormErrors.none());
        return Pages.of("desk/roster", page);
    }

    @PostMapping("/desk/bemanning/ko")
    Object queue(Actor.Staff actor, Ui ui, Form form) {
        var office = new UnitId(id(form, "office"));
        var onCall = new UnitId(id(form, "oncall"));
        return came(actor, ui, form, "office", rosters.setQueue(actor, office, onCall));
    }

    @PostMapping("/desk/bemanning/jour")
    Object duty(Actor.Staff actor, Ui ui, Form form) {
        var from = start(form, "dutyfrom");
        var until = end(form, "dutyuntil");
        if (from.isEmpty() || until.isEmpty() && !form.dateBlank("dutyuntil")) {
            var field = from.isEmpty() ? "dutyfrom" : "dutyuntil";
            return again(actor, ui, form, new FormErrors().add(field, "desk.roster.day.wrong"));
        }
        var unit = new UnitId(id(form, "dutyunit"));
        var staff = new StaffId(id(form, "dutystaff"));
        var came = rosters.putOnDuty(actor, unit, staff, from.orElseThrow(), until.orElse(null));
        return came(actor, ui, form, "dutystaff", came);
    }

    @PostMapping("/desk/bemanning/ersattare")
    Object substitute(Actor.Staff actor, Ui ui, Form form) {
        var from = start(form, "from");
        var until = end(form, "until");
        if (from.isEmpty() || until.isEmpty()) {
            var field = from.isEmpty() ? "from" : "until";
            return again(actor, ui, form, new FormErrors().add(field, "desk.roster.day.wrong"));
        }
        var staff = new StaffId(id(form, "staff"));
        var instead = new StaffId(id(form, "substitute"));
        var came = rosters.putInstead(actor, staff, instead, from.orElseThrow(), until.orElseThrow());
        return came(actor, ui, form, "substitute", came);
    }

    @PostMapping("/desk/bemanning/slut")
    Object end(Actor.Staff actor, Ui ui, Form form) {
        var day = form.date("last");
        if (day.isEmpty() && !form.dateBlank("last")) {
            return again(actor, ui, form, new FormErrors().add("last", "desk.roster.day.wrong"));
        }
        var staff = new StaffId(id(form, "leaving"));
        return came(actor, ui, form, "leaving", rosters.endEmployment(actor, staff, day.orElse(null)));
    }

    private Object came(Actor.Staff actor, Ui ui, Form form, String field, Change came) {
        return switch (came) {
            case Change.Saved _ -> "redirect:/desk/bemanning?klart=sparat";
            case Change.Refused(var reason) -> {
                var key = "desk.roster.refused." + reason.name().toLowerCase(Locale.ROOT);
                yield again(actor, ui, form, new FormErrors().add(field, key));
            }
        };
    }

    private ModelAndView again(Actor.Staff actor, Ui ui, Form form, FormErrors errors) {
        return Pages.again("desk/roster", RosterWords.of(ui, rosters.of(actor)).page(null, form, errors));
    }

    private static Optional<Instant> start(Form form, String field) {
        return form.date(field).map(RosterController::morning);
    }

    /** The whole last day counts. */
    private static Optional<Instant> end(Form form, String field) {
        return form.date(field).map(day -> morning(day.plusDays(1)));
    }

    private static Instant morning(LocalDate day) {
        return day.atStartOfDay(Sweden.ZONE).toInstant();
    }

    /** What is no id is nobody's. */
    private static UUID id(Form form, String field) {
        try {
            return UUID.fromString(form.value(field));
        } catch (IllegalArgumentException nobody) {
            return NOBODY;
        }
    }
}
