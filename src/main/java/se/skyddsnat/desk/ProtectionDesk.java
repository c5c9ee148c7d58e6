package se.skyddsnat.desk;

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
import se.skyddsnat.identity.Persons;
import se.skyddsnat.identity.Protection;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Sweden;

/** Protects a child's whereabouts. Raising bites at once and waits for nobody; lowering takes a leader and a reason. */
@Service
@Transactional
public class ProtectionDesk {

    private final Access access;
    private final Matters matters;
    private final Persons persons;
    private final Journal journal;

    ProtectionDesk(Access access, Matters matters, Persons persons, Journal journal) {
        this.access = access;
        this.matters = matters;
        this.persons = persons;
        this.journal = journal;
    }

    /** Whether the change is for a leader, with a reason. */
    public static boolean lowers(Protection from, Protection to) {
        return to.compareTo(from) < 0;
    }

    /**
     * Sets the protection of the matter's child.
     *
     * @param reason why it is lowered; blank when it is raised
     * @param seen the version that the change was made from
     * @throws IllegalArgumentException if it is lowered without a reason
     * @throws se.skyddsnat.access.Forbidden if it is lowered by somebody who is not a leader of the unit
     */
    public ContactChange protect(Actor.Staff actor, MatterId id, Protection level, String reason, int seen) {
        var permit = access.require(actor, DeskAction.PROTECT, () -> matters.target(id));
        var matter = matters.get(permit, id);
        var child = persons.get(permit, matter.child());
        if (child.version() != seen) {
            return new ContactChange.Overtaken(child);
        }
        if (child.protection() == level) {
            return new ContactChange.Changed();
        }
        return lowers(child.protection(), level)
                ? lower(actor, matter, level, reason, seen)
                : set(permit, matter, level, "Skyddet för barnets uppgifter har höjts.", seen);
    }

    private ContactChange lower(Actor.Staff actor, Matter matter, Protection level, String reason, int seen) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("protection is not lowered without a reason");
        }
        var permit = access.require(actor, DeskAction.LOWER_PROTECTION, () -> matters.target(matter.id()));
        return set(permit, matter, level, "Skyddet för barnets uppgifter har sänkts. Skäl: " + reason, seen);
    }

    private ContactChange set(Permit permit, Matter matter, Protection level, String text, int seen) {
        var came = persons.protect(permit, matter.child(), level, seen);
        if (came instanceof ContactChange.Changed) {
            var day = Sweden.day(permit.at());
            journal.add(permit, matter.id(), NewEntry.note(JournalEntry.Kind.SYSTEM, day, text));
        }
        return came;
    }
}
