package se.skyddsnat.desk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.cases.Journal;
import se.skyddsnat.cases.JournalEntry;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.cases.NewEntry;
import se.skyddsnat.identity.NewPerson;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.identity.Relation;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.Sweden;

/** Notes who is around a child, so that guardians get their letters and siblings are not forgotten. */
@Service
@Transactional
public class FamilyDesk {

    private final Access access;
    private final Matters matters;
    private final Persons persons;
    private final Journal journal;

    FamilyDesk(Access access, Matters matters, Persons persons, Journal journal) {
        this.access = access;
        this.matters = matters;
        this.persons = persons;
        this.journal = journal;
    }

    /**
     * Ties somebody to the matter's child; whoever the board knows already is not made twice, and her protection is
     * raised to what is said now, never lowered.
     *
     * @return false if it is the child herself
     */
    public boolean tie(Actor.Staff actor, MatterId id, Relation relation, NewPerson somebody) {
        var permit = access.require(actor, DeskAction.TIE_FAMILY, () -> matters.target(id));
        var child = matters.get(permit, id).child();
        var other = persons.knownOrNew(permit, somebody);
        if (other.id().equals(child)) {
            return false;
        }
        raise(permit, other, somebody);
        persons.relate(permit, child, relation, other.id());
        note(permit, id, "Antecknat runt barnet: " + word(relation) + ".");
        return true;
    }

    /** Takes away a tie that was wrong; a tie that is not there is left as it is. */
    public void untie(Actor.Staff actor, MatterId id, Relation relation, PersonId other) {
        var permit = access.require(actor, DeskAction.TIE_FAMILY, () -> matters.target(id));
        var child = matters.get(permit, id).child();
        var there = persons.related(permit, child).stream()
                .anyMatch(r -> r.relation() == relation && r.person().id().equals(other));
        if (there) {
            persons.unrelate(permit, child, relation, other);
            note(permit, id, "Borttaget runt barnet, eftersom det var fel: " + word(relation) + ".");
        }
    }

    private void raise(Permit permit, Person known, NewPerson said) {
        if (said.protection().compareTo(known.protection()) > 0) {
            persons.protect(permit, known.id(), said.protection(), known.version());
        }
    }

    private void note(Permit permit, MatterId id, String text) {
        journal.add(permit, id, NewEntry.note(JournalEntry.Kind.SYSTEM, Sweden.day(permit.at()), text));
    }

    private static String word(Relation relation) {
        return switch (relation) {
            case GUARDIAN -> "vårdnadshavare";
            case PARENT -> "förälder";
            case SIBLING -> "syskon";
            case HOUSEHOLD -> "någon i samma hushåll";
        };
    }
}
