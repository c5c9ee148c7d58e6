package se.skyddsnat.desk.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.desk.ContactDesk;
import se.skyddsnat.desk.ContactDesk.Contacts;
import se.skyddsnat.identity.ContactChange;
import se.skyddsnat.identity.Person;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Ui;

/** Mending how a child is reached; who saves second sees the difference and decides. */
@Controller
class ContactController {

    private final ContactDesk desk;

    ContactController(ContactDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/desk/arende/{id}/person")
    ModelAndView open(Actor.Staff actor, Ui ui, @PathVariable UUID id) {
        var known = desk.open(actor, new MatterId(id));
        return ContactWords.page(ui, known, Form.empty(), FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping("/desk/arende/{id}/person")
    Object change(Actor.Staff actor, Ui ui, Form form, @PathVariable UUID id) {
        var known = desk.open(actor, new MatterId(id));
        if (known.child().protection().isProtected()) {
            throw notThere();
        }
        var errors = errors(form);
        if (errors.any()) {
            return ContactWords.page(ui, known, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var wish = wish(form, known.child().contact());
        var came = desk.change(actor, new MatterId(id), wish, Integer.parseInt(form.value("version")));
        return answer(ui, form, known, came.orElseThrow(ContactController::notThere));
    }

    private static Object answer(Ui ui, Form form, Contacts known, ContactChange came) {
        return switch (came) {
            case ContactChange.Changed _ ->
                Done.CONTACT.redirect(known.matter().id().value());
            case ContactChange.Overtaken overtaken -> {
                var now = new Contacts(known.matter(), overtaken.now(), known.related(), known.mayLower());
                var first = new FormErrors().add("address", "desk.contact.overtaken");
                yield ContactWords.overtaken(ui, now, form, first);
            }
        };
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static FormErrors errors(Form form) {
        var errors = new FormErrors();
        if (!form.value("version").matches("\\d{1,9}")) {
            errors.add("address", "desk.contact.again");
        }
        if (!form.blank("postal") && !form.value("postal").replace(" ", "").matches("\\d{5}")) {
            errors.add("postal", "desk.contact.postal.wrong");
        }
        if (!form.blank("phone") && !form.value("phone").matches("[+\\d][\\d\\s()–-]{4,30}")) {
            errors.add("phone", "desk.contact.phone.wrong");
        }
        ContactWords.FIELDS.stream()
                .filter(field -> form.value(field).length() > 200)
                .forEach(field -> errors.add(field, "desk.contact.long"));
        return errors;
    }

    private static Person.Contact wish(Form form, Person.Contact before) {
        return new Person.Contact(
                text(form, "address"),
                text(form, "postal"),
                text(form, "place"),
                before.municipalityCode(),
                text(form, "phone"),
                text(form, "school"));
    }

    private static @Nullable String text(Form form, String field) {
        return form.blank(field) ? null : form.value(field);
    }
}
