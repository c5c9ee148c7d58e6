package se.skyddsnat.doorway.web;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.access.Forbidden;
import se.skyddsnat.concerns.Channel;
import se.skyddsnat.concerns.Concerns;
import se.skyddsnat.concerns.OwnFiles;
import se.skyddsnat.concerns.ReportConcern;
import se.skyddsnat.concerns.Reported;
import se.skyddsnat.concerns.ReportedChild;
import se.skyddsnat.concerns.Reporter;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.signin.Actors;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** A child's own page: who has her matter, what is promised, and the way to write or to apply (G49). */
@Controller
class OwnController {

    private final Concerns concerns;
    private final OwnFiles files;
    private final OwnPages pages;
    private final Actors actors;
    private final Organisation organisation;

    OwnController(Concerns concerns, OwnFiles files, OwnPages pages, Actors actors, Organisation organisation) {
        this.concerns = concerns;
        this.files = files;
        this.pages = pages;
        this.actors = actors;
        this.organisation = organisation;
    }

    @GetMapping("/jag")
    ModelAndView own(Ui ui, Actor.Citizen actor, @RequestParam(defaultValue = "") String klart) {
        return Pages.of("doorway/own", pages.page(ui, actor.name(), matters(actor), klart));
    }

    @GetMapping({"/jag/skriv", "/jag/ansok"})
    ModelAndView write(Actor.Citizen actor, jakarta.servlet.http.HttpServletRequest request) {
        var form = Form.empty().with("municipality", home(actor)).with("key", Ids.secret(27));
        return Pages.of("doorway/write", page(request.getRequestURI().endsWith("ansok"), form, FormErrors.none()));
    }

    @PostMapping("/jag/{what:skriv|ansok}")
    ModelAndView send(Actor.Citizen actor, Principal principal, @PathVariable String what, Form form) {
        var applies = what.equals("ansok");
        var errors = check(form);
        if (errors.any()) {
            return Pages.again("doorway/write", page(applies, form, errors));
        }
        var number = actors.ownNumber(principal).orElseGet(IdentityNumber.Unknown::new);
        return switch (concerns.report(actor, command(actor, number, applies, form))) {
            case Reported.Received _ -> new ModelAndView("redirect:/jag?klart=" + what);
            case Reported refused -> throw new IllegalStateException("was checked before: " + refused);
        };
    }

    private ReportConcern command(Actor.Citizen actor, IdentityNumber number, boolean applies, Form form) {
        var home = ReportedChild.Whereabouts.in(form.value("municipality"));
        var child = new ReportedChild(
                number, actor.name(), "", null, null, null, null, home, null, ReportedChild.Whereabouts.UNKNOWN);
        var reach = form.blank("reach") ? null : form.value("reach");
        return new ReportConcern(
                Channel.CHILD,
                applies ? ReportConcern.Kind.OWN_APPLICATION : ReportConcern.Kind.OWN_WORDS,
                null,
                new Reporter(Reporter.Kind.CHILD, actor.name(), null, null, null, null, reach, false),
                List.of(child),
                false,
                form.value("text"),
                form.chosen("danger", "yes"),
                form.value("municipality"),
                List.of(),
                form.blank("key") ? null : form.value("key"));
    }

    private FormErrors check(Form form) {
        var errors = FormErrors.none().required(form, "text", "doorway.error.own");
        longest(form, "text", ReportConcern.LONGEST_WORRY, errors);
        longest(form, "reach", 300, errors);
        var known =
                organisation.municipalities().stream().anyMatch(m -> m.code().equals(form.value("municipality")));
        return known ? errors : errors.add("municipality", "doorway.error.municipality");
    }

    private static void longest(Form form, String name, int most, FormErrors errors) {
        var length = form.value(name).length();
        if (length > most) {
            errors.add(name, "doorway.error.long", length, most);
        }
    }

    private WritePage page(boolean applies, Form form, FormErrors errors) {
        var options = new ArrayList<Option>();
        organisation.municipalities().forEach(m -> options.add(Option.of(m.code(), m.name())));
        return new WritePage(applies, form, errors, options);
    }

    /** A child whom no board knows has nothing here yet, and is met as kindly as any other. */
    private List<OwnFiles.OwnMatter> matters(Actor.Citizen actor) {
        try {
            return files.of(actor);
        } catch (Forbidden unknown) {
            return List.of();
        }
    }

    private String home(Actor.Citizen actor) {
        try {
            return files.home(actor).orElse("");
        } catch (Forbidden unknown) {
            return "";
        }
    }
}
