package se.skyddsnat.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.cases.Journal;
import se.skyddsnat.cases.JournalEntry;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.cases.NewEntry;
import se.skyddsnat.identity.ContactChange;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.identity.Related;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Sweden;

/** Mends how a child is reached. Two who do it at once never overwrite each other, and a protected child's whereabouts are not kept here at all. */
@Service
@Transactional
public class ContactDesk {

    private final Access access;
    private final Matters matters;
    private final Persons persons;
    private final Journal journal;

    ContactDesk(Access access, Matters matters, Persons persons, Journal journal) {
        this.access = access;
        this.matters = matters;
        this.persons = persons;
        this.journal = journal;
    }

    /**
     * The matter, its child and those around her, as they stand now.
     *
     * @param mayLower whether she who looks may lower the protection
     */
    public record Contacts(Matter matter, Person child, List<Related> related, boolean mayLower) {}

    public Contacts open(Actor.Staff actor, MatterId id) {
        var permit = access.require(actor, DeskAction.CHANGE_CONTACT, () -> matters.target(id));
        return contacts(permit, id);
    }

    /**
     * Changes it, and says in the journal what was changed but not from what to what.
     *
     * @param seen the version that the change was made from
     * @return empty for a protected child, where nothing is changed
     */
    public Optional<ContactChange> change(Actor.Staff actor, MatterId id, Person.Contact contact, int seen) {
        var permit = access.require(actor, DeskAction.CHANGE_CONTACT, () -> matters.target(id));
        return Optional.of(contacts(permit, id))
                .filter(known -> !known.child().protection().isProtected())
                .map(known -> change(permit, known, contact, seen));
    }

    private ContactChange change(Permit permit, Contacts known, Person.Contact contact, int seen) {
        var changed = changed(known.child().contact(), contact);
        if (changed.isEmpty()) {
            return new ContactChange.Changed();
        }
        var came = persons.change(permit, known.child().id(), contact, seen);
        if (came instanceof ContactChange.Changed) {
            var text = "Uppgifter om hur barnet nås har ändrats: " + changed + ".";
            journal.add(
                    permit,
                    known.matter().id(),
                    NewEntry.note(JournalEntry.Kind.SYSTEM, Sweden.day(permit.at()), text));
        }
        return came;
    }

    private Contacts contacts(Permit permit, MatterId id) {
        var matter = matters.get(permit, id);
        return new Contacts(
                matter,
                persons.get(permit, matter.child()),
                persons.related(permit, matter.child()),
                access.may(permit.actor(), DeskAction.LOWER_PROTECTION, permit.target()));
    }

    private static String changed(Person.Contact before, Person.Contact after) {
        return Stream.of(
                        Objects.equals(before.address(), after.address()) ? "" : "adress",
                        Objects.equals(before.postalCode(), after.postalCode()) ? "" : "postnummer",
                        Objects.equals(before.place(), after.place()) ? "" : "ort",
                        Objects.equals(before.phone(), after.phone()) ? "" : "telefon",
                        Objects.equals(before.school(), after.school()) ? "" : "skola")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
