package se.skyddsnat.desk.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Role;
import se.skyddsnat.kernel.UnitId;
import se.skyddsnat.organisation.NewStaff;
import se.skyddsnat.organisation.Roster.Change;
import se.skyddsnat.organisation.Roster.Reason;
import se.skyddsnat.organisation.Rosters;
import se.skyddsnat.organisation.StaffMember.Degree;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** Registering somebody who begins to work for the board. */
@Controller
class EmployController {

    private final Rosters rosters;

    EmployController(Rosters rosters) {
        this.rosters = rosters;
    }

    @PostMapping("/desk/bemanning/anstall")
    Object employ(Actor.Staff actor, Ui ui, Form form) {
        var errors = errors(form);
        if (errors.any()) {
            return again(actor, ui, form, errors);
        }
        return switch (rosters.employ(actor, staff(form))) {
            case Change.Saved _ -> "redirect:/desk/bemanning?klart=sparat";
            case Change.Refused(var reason) -> again(actor, ui, form, refused(reason));
        };
    }

    private ModelAndView again(Actor.Staff actor, Ui ui, Form form, FormErrors errors) {
        return Pages.again("desk/roster", RosterWords.of(ui, rosters.of(actor)).page(null, form, errors));
    }

    private static FormErrors refused(Reason reason) {
        var field = reason == Reason.NO_SUCH_UNIT ? "newunit" : reason == Reason.TIME_PAST ? "newlast" : "newlogin";
        var key = reason == Reason.TIME_PAST ? "desk.employ.past" : "desk.roster.refused." + word(reason);
        return new FormErrors().add(field, key);
    }

    private static String word(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    private static FormErrors errors(Form form) {
        var errors = new FormErrors()
                .required(form, "newlogin", "desk.employ.login.missing")
                .required(form, "newname", "desk.employ.name.missing")
                .required(form, "newtitle", "desk.employ.title.missing");
        if (!form.value("newemail").matches("[^@\\s]+@[^@\\s]+")) {
            errors.add("newemail", "desk.employ.email.wrong");
        }
        if (!form.value("newunit").matches("[0-9a-f-]{36}")) {
            errors.add("newunit", "desk.roster.refused.no_such_unit");
        }
        return trusted(form, errors);
    }

    private static FormErrors trusted(Form form, FormErrors errors) {
        if (roles(form).isEmpty()) {
            errors.add("newroles", "desk.employ.roles.missing");
        }
        if (!form.value("newmonths").matches("\\d{1,3}")) {
            errors.add("newmonths", "desk.employ.months.wrong");
        }
        if (form.date("newlast").isEmpty() && !form.dateBlank("newlast")) {
            errors.add("newlast", "desk.roster.day.wrong");
        }
        return errors;
    }

    private static NewStaff staff(Form form) {
        return new NewStaff(
                form.value("newlogin"),
                form.value("newname"),
                form.value("newtitle"),
                form.value("newemail"),
                new UnitId(UUID.fromString(form.value("newunit"))),
                roles(form),
                degree(form),
                Integer.parseInt(form.value("newmonths")),
                form.date("newlast").orElse(null));
    }

    private static Set<Role> roles(Form form) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> form.chosen("newroles", role.name()))
                .forEach(roles::add);
        return roles;
    }

    private static @Nullable Degree degree(Form form) {
        return Arrays.stream(Degree.values())
                .filter(degree -> degree.name().equals(form.value("newdegree")))
                .findFirst()
                .orElse(null);
    }
}
