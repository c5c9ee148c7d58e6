package se.skyddsnat.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.desk.ContactDesk;
import se.skyddsnat.desk.FamilyDesk;
import se.skyddsnat.identity.NewPerson;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.Protection;
import se.skyddsnat.identity.Relation;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.Language;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Ui;

/** Noting who is around a child, and taking away what was noted by mistake. */
@Controller
class FamilyController {

    private static final List<String> PLACES =
            List.of("relativephone", "relativeaddress", "relativepostal", "relativeplace");

    private final ContactDesk contacts;
    private final FamilyDesk desk;
    private final Clock clock;

    FamilyController(ContactDesk contacts, FamilyDesk desk, Clock clock) {
        this.contacts = contacts;
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping("/desk/arende/{id}/person/familj")
    Object tie(Actor.Staff actor, Ui ui, Form form, @PathVariable UUID id) {
        var today = Sweden.day(clock.instant());
        var relation = relation(form);
        var errors = errors(form, today);
        if (errors.any() || relation.isEmpty()) {
            return again(actor, ui, form, id, errors);
        }
        return desk.tie(actor, new MatterId(id), relation.get(), somebody(form, today))
                ? Done.TIED.redirect(id)
                : again(actor, ui, form, id, new FormErrors().add("relativenumber", "desk.family.self"));
    }

    @PostMapping("/desk/arende/{id}/person/familj/bort")
    Object untie(Actor.Staff actor, Ui ui, Form form, @PathVariable UUID id) {
        var relation = relation(form);
        if (relation.isEmpty() || !form.value("person").matches("[0-9a-f-]{36}")) {
            return again(actor, ui, form, id, new FormErrors().add("relation", "desk.contact.again"));
        }
        desk.untie(actor, new MatterId(id), relation.get(), new PersonId(UUID.fromString(form.value("person"))));
        return Done.UNTIED.redirect(id);
    }

    private ModelAndView again(Actor.Staff actor, Ui ui, Form form, UUID id, FormErrors errors) {
        var known = contacts.open(actor, new MatterId(id));
        return ContactWords.page(ui, known, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static FormErrors errors(Form form, LocalDate today) {
        var errors = new FormErrors();
        if (relation(form).isEmpty()) {
            errors.add("relation", "desk.family.relation.choose");
        }
        errors.required(form, "given", "desk.family.given.missing");
        if (!form.blank("relativenumber")
                && IdentityNumber.parse(form.value("relativenumber"), today)
                        instanceof IdentityNumber.Parsed.Wrong wrong) {
            errors.add("relativenumber", wrong.reasonKey(), wrong.hint());
        }
        return whereabouts(form, reach(form, errors));
    }

    private static FormErrors reach(Form form, FormErrors errors) {
        if (!form.blank("relativephone") && !form.value("relativephone").matches("[+\\d][\\d\\s()–-]{4,30}")) {
            errors.add("relativephone", "desk.contact.phone.wrong");
        }
        if (!form.blank("relativepostal")
                && !form.value("relativepostal").replace(" ", "").matches("\\d{5}")) {
            errors.add("relativepostal", "desk.contact.postal.wrong");
        }
        Stream.concat(Stream.of("given", "family"), PLACES.stream())
                .filter(field -> form.value(field).length() > 200)
                .forEach(field -> errors.add(field, "desk.contact.long"));
        return errors;
    }

    private static FormErrors whereabouts(Form form, FormErrors errors) {
        var level = ProtectionController.level(form, "relativeprotection");
        if (level.isEmpty()) {
            return errors.add("relativeprotection", "desk.protect.choose");
        }
        if (level.get().isProtected()) {
            PLACES.stream()
                    .filter(field -> !form.blank(field))
                    .forEach(field -> errors.add(field, "desk.family.hidden"));
        }
        return errors;
    }

    private static NewPerson somebody(Form form, LocalDate today) {
        var number =
                IdentityNumber.parse(form.value("relativenumber"), today) instanceof IdentityNumber.Parsed.Ok(var read)
                        ? read
                        : new IdentityNumber.Unknown();
        return new NewPerson(
                number,
                form.value("given"),
                form.value("family"),
                number.birthDate().orElse(null),
                null,
                Language.SWEDISH,
                new Person.Contact(
                        text(form, "relativeaddress"),
                        text(form, "relativepostal"),
                        text(form, "relativeplace"),
                        null,
                        text(form, "relativephone"),
                        null),
                ProtectionController.level(form, "relativeprotection").orElse(Protection.NONE));
    }

    private static @Nullable String text(Form form, String field) {
        return form.blank(field) ? null : form.value(field);
    }

    private static Optional<Relation> relation(Form form) {
        return Arrays.stream(Relation.values())
                .filter(relation -> relation.name().equals(form.value("relation")))
                .findFirst();
    }
}
