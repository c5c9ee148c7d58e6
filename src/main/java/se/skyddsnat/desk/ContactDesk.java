package se.skyddsnat.desk;

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

    /** The matter and its child, as they stand now. */
    public record Contacts(Matter matter, Person child) {}

    /** Empty for a protected child. */
    public Optional<Contacts> open(Actor.Staff actor, MatterId id) {
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
        return contacts(permit, id).map(known -> change(permit, known, contact, seen));
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

    private Optional<Contacts> contacts(Permit permit, MatterId id) {
        var matter = matters.get(permit, id);
        var child = persons.get(permit, matter.child());
        return child.protection().isProtected() ? Optional.empty() : Optional.of(new Contacts(matter, child));
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
