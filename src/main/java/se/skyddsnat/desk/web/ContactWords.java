package se.skyddsnat.desk.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.desk.ContactDesk.Contacts;
import se.skyddsnat.desk.ProtectionDesk;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.Protection;
import se.skyddsnat.identity.Related;
import se.skyddsnat.identity.Relation;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Table;
import se.skyddsnat.ui.Ui;

/** Writes how a child is reached, how she is protected and who is around her, as a page. */
final class ContactWords {

    static final List<String> FIELDS = List.of("address", "postal", "place", "phone", "school");

    private ContactWords() {}

    static ModelAndView page(Ui ui, Contacts known, Form form, FormErrors errors, HttpStatus status) {
        return page(ui, known, form, null, errors, status);
    }

    /** The page again, with what stands now beside what was written. */
    static ModelAndView overtaken(Ui ui, Contacts now, Form form, FormErrors errors) {
        return page(ui, now, form, difference(ui, now, form), errors, HttpStatus.CONFLICT);
    }

    private static ModelAndView page(
            Ui ui, Contacts known, Form form, @Nullable Table difference, FormErrors errors, HttpStatus status) {
        return Pages.with(status, "desk/contact", written(ui, known, form, difference, errors));
    }

    private static ContactPage written(
            Ui ui, Contacts known, Form form, @Nullable Table difference, FormErrors errors) {
        return new ContactPage(
                "/desk/arende/" + known.matter().id(),
                known.matter().number(),
                name(ui, known.child()),
                "" + known.child().version(),
                hidden(known) ? List.of() : FIELDS,
                difference,
                hidden(known)
                        ? ui.t("desk.protection." + known.child().protection().name())
                        : null,
                levels(ui, known),
                known.mayLower() && hidden(known),
                family(ui, known),
                filled(form, known.child()),
                errors);
    }

    private static ContactPage.Family family(Ui ui, Contacts known) {
        return new ContactPage.Family(
                known.related().stream().map(r -> tie(ui, r)).toList(),
                options(ui, "desk.relation.", Relation.values()),
                options(ui, "desk.protect.", Protection.values()));
    }

    private static boolean hidden(Contacts known) {
        return known.child().protection().isProtected();
    }

    private static String name(Ui ui, Person child) {
        return child.name().isBlank() ? ui.t("desk.child.unnamed") : child.name();
    }

    private static List<Option> levels(Ui ui, Contacts known) {
        return Arrays.stream(Protection.values())
                .filter(level ->
                        known.mayLower() || !ProtectionDesk.lowers(known.child().protection(), level))
                .map(level -> Option.of(level.name(), ui.t("desk.protect." + level.name())))
                .toList();
    }

    private static ContactPage.Tie tie(Ui ui, Related related) {
        var person = related.person();
        var name = person.protection().isProtected() ? ui.t("desk.person.protected") : person.name();
        return new ContactPage.Tie(
                person.id().toString(),
                related.relation().name(),
                ui.t("desk.relation." + related.relation().name()),
                name);
    }

    private static List<Option> options(Ui ui, String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> Option.of(value.name(), ui.t(prefix + value.name())))
                .toList();
    }

    /** What was typed stands as it was typed; the rest is what is known. Nothing about where a protected child is. */
    private static Form filled(Form typed, Person child) {
        var form = typed;
        for (var field : FIELDS) {
            if (child.protection().isProtected()) {
                form = form.with(field, "");
            } else if (!form.values().containsKey(field)) {
                form = form.with(field, now(child.contact(), field));
            }
        }
        form = form.blank("level") ? form.with("level", child.protection().name()) : form;
        return form.blank("relativeprotection") ? form.with("relativeprotection", Protection.NONE.name()) : form;
    }

    private static String now(Person.Contact contact, String field) {
        var value = switch (field) {
            case "address" -> contact.address();
            case "postal" -> contact.postalCode();
            case "place" -> contact.place();
            case "phone" -> contact.phone();
            default -> contact.school();
        };
        return Objects.requireNonNullElse(value, "");
    }

    private static @Nullable Table difference(Ui ui, Contacts now, Form form) {
        if (now.child().protection().isProtected()) {
            return null;
        }
        return new Table(
                ui.t("desk.contact.difference"),
                List.of(
                        Table.Column.text(ui.t("desk.contact.field")),
                        Table.Column.text(ui.t("desk.contact.theirs")),
                        Table.Column.text(ui.t("desk.contact.yours"))),
                FIELDS.stream()
                        .filter(field -> !now(now.child().contact(), field).equals(form.value(field)))
                        .map(field -> List.of(
                                ui.t("desk.contact." + field), now(now.child().contact(), field), form.value(field)))
                        .toList());
    }
}
