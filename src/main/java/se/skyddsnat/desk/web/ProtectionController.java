package se.skyddsnat.desk.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.skyddsnat.desk.ContactDesk;
import se.skyddsnat.desk.ContactDesk.Contacts;
import se.skyddsnat.desk.ProtectionDesk;
import se.skyddsnat.identity.ContactChange;
import se.skyddsnat.identity.Protection;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Ui;

/** Setting how strongly a child is protected. */
@Controller
class ProtectionController {

    private final ContactDesk contacts;
    private final ProtectionDesk desk;

    ProtectionController(ContactDesk contacts, ProtectionDesk desk) {
        this.contacts = contacts;
        this.desk = desk;
    }

    @PostMapping("/desk/arende/{id}/person/skydd")
    Object protect(Actor.Staff actor, Ui ui, Form form, @PathVariable UUID id) {
        var matter = new MatterId(id);
        var known = contacts.open(actor, matter);
        var level = level(form, "level");
        var errors = errors(form, known, level);
        if (errors.any() || level.isEmpty()) {
            return ContactWords.page(ui, known, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var seen = Integer.parseInt(form.value("version"));
        return switch (desk.protect(actor, matter, level.get(), form.value("reason"), seen)) {
            case ContactChange.Changed _ -> Done.PROTECTED.redirect(id);
            case ContactChange.Overtaken _ -> {
                var first = new FormErrors().add("level", "desk.protect.overtaken");
                yield ContactWords.page(ui, contacts.open(actor, matter), form, first, HttpStatus.CONFLICT);
            }
        };
    }

    static Optional<Protection> level(Form form, String field) {
        return Arrays.stream(Protection.values())
                .filter(level -> level.name().equals(form.value(field)))
                .findFirst();
    }

    private static FormErrors errors(Form form, Contacts known, Optional<Protection> level) {
        var errors = new FormErrors();
        if (level.isEmpty()) {
            errors.add("level", "desk.protect.choose");
        }
        if (!form.value("version").matches("\\d{1,9}")) {
            errors.add("level", "desk.contact.again");
        }
        if (form.value("reason").length() > 2000) {
            errors.add("reason", "desk.protect.reason.long");
        }
        var lowers = level.filter(to -> ProtectionDesk.lowers(known.child().protection(), to));
        if (lowers.isPresent() && known.mayLower() && form.blank("reason")) {
            errors.add("reason", "desk.protect.reason.missing");
        }
        return errors;
    }
}
