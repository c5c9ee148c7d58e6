package se.skyddsnat.concerns.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.concerns.Channel;
import se.skyddsnat.concerns.Concerns;
import se.skyddsnat.concerns.ReportConcern;
import se.skyddsnat.concerns.Reported;
import se.skyddsnat.concerns.ReportedChild;
import se.skyddsnat.concerns.ReportedChild.Whereabouts;
import se.skyddsnat.concerns.Reporter;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.Pages;

/** Writes down what came by phone, letter or visit; the law's clocks count from when it came, not from when it was written. */
@Controller
class NewConcernController {

    private final Concerns concerns;
    private final Organisation organisation;
    private final Clock clock;

    NewConcernController(Concerns concerns, Organisation organisation, Clock clock) {
        this.concerns = concerns;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/desk/ny-anmalan")
    ModelAndView ask(Actor.Staff actor) {
        var home = organisation.find(actor.board()).municipalityCode();
        var form = Form.empty()
                .with("municipality", home)
                .with("key", Ids.secret(27))
                .with("channel", "PHONE");
        return Pages.of("concerns/new", page(form, FormErrors.none(), null));
    }

    @PostMapping("/desk/ny-anmalan")
    ModelAndView register(Actor.Staff actor, Form form) {
        var errors = check(form);
        if (errors.any()) {
            return Pages.again("concerns/new", page(form, errors, null));
        }
        return switch (concerns.report(actor, command(form))) {
            case Reported.Received received -> Pages.of("concerns/new", page(form, errors, receivers(received)));
            case Reported.WrongLength no -> again(form, "worry", "concerns.error.worry", no.characters());
            case Reported.WrongTime _ -> again(form, "day", "concerns.error.when");
            case Reported.NoSuchPlace _ -> again(form, "municipality", "concerns.error.place");
            case Reported.WrongCount _ -> throw new IllegalStateException("one child was given");
        };
    }

    private ModelAndView again(Form form, String field, String key, Object... arguments) {
        return Pages.again("concerns/new", page(form, FormErrors.none().add(field, key, arguments), null));
    }

    private FormErrors check(Form form) {
        var errors = FormErrors.none().required(form, "worry", "concerns.error.worry.empty");
        if (!form.blank("number")
                && IdentityNumber.parse(form.value("number"), Sweden.day(clock.instant()))
                        instanceof IdentityNumber.Parsed.Wrong wrong) {
            errors.add("number", wrong.reasonKey(), wrong.hint());
        }
        if (!form.dateBlank("day") && when(form).isEmpty()) {
            errors.add("day", "concerns.error.when");
        }
        if (!form.value("age").isEmpty() && !form.value("age").matches("1?\\d|2[0-5]")) {
            errors.add("age", "concerns.error.age");
        }
        return errors;
    }

    private ReportConcern command(Form form) {
        var said = !form.blank("name") || !form.blank("phone");
        var kind = form.chosen("professional", "yes")
                ? Reporter.Kind.PROFESSIONAL
                : said ? Reporter.Kind.PRIVATE : Reporter.Kind.ANONYMOUS;
        var reporter = new Reporter(
                kind,
                orNull(form, "name"),
                orNull(form, "phone"),
                null,
                orNull(form, "organisation"),
                null,
                null,
                kind == Reporter.Kind.PROFESSIONAL && form.chosen("feedback", "yes"));
        return new ReportConcern(
                channel(form),
                ReportConcern.Kind.WORRY,
                when(form).orElse(null),
                reporter,
                List.of(child(form)),
                false,
                form.value("worry"),
                form.chosen("danger", "yes"),
                null,
                List.of(),
                orNull(form, "key"));
    }

    private ReportedChild child(Form form) {
        var number = IdentityNumber.parse(form.value("number"), Sweden.day(clock.instant()))
                        instanceof IdentityNumber.Parsed.Ok ok
                ? ok.number()
                : new IdentityNumber.Unknown();
        return new ReportedChild(
                number,
                form.value("given"),
                form.value("family"),
                null,
                form.blank("age") ? null : Integer.valueOf(form.value("age")),
                null,
                orNull(form, "about"),
                new Whereabouts(orNull(form, "municipality"), null, orNull(form, "address")),
                null,
                Whereabouts.UNKNOWN);
    }

    private static Channel channel(Form form) {
        return switch (form.value("channel")) {
            case "LETTER" -> Channel.LETTER;
            case "VISIT" -> Channel.VISIT;
            default -> Channel.PHONE;
        };
    }

    /** The day and hour that were given; noon when only the day was. */
    private static Optional<Instant> when(Form form) {
        try {
            var time = form.blank("time")
                    ? LocalTime.NOON
                    : LocalTime.parse(form.value("time").replace('.', ':'));
            return form.date("day")
                    .map(day -> day.atTime(time).atZone(Sweden.ZONE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String receivers(Reported.Received received) {
        return received.boards().stream()
                .map(board -> organisation.find(board).name())
                .collect(Collectors.joining(", "));
    }

    private NewConcernPage page(Form form, FormErrors errors, @Nullable String sent) {
        var municipalities = organisation.municipalities().stream()
                .map(m -> Option.of(m.code(), m.name()))
                .toList();
        return new NewConcernPage(form, errors, municipalities, sent);
    }

    private static @Nullable String orNull(Form form, String name) {
        return form.blank(name) ? null : form.value(name);
    }
}
