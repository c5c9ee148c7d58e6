package se.skyddsnat.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.skyddsnat.cases.ChildTalk;
import se.skyddsnat.cases.Handover;
import se.skyddsnat.cases.Held;
import se.skyddsnat.cases.JournalEntry;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.concerns.Concern;
import se.skyddsnat.decisions.Decision;
import se.skyddsnat.documents.StoredDocument;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.Related;
import se.skyddsnat.investigations.Inquiry;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.organisation.StaffMember;
import se.skyddsnat.organisation.Unit;

/**
 * A matter as it lies open on the desk: what is now, and what has happened.
 *
 * @param clocks those that run first, then those that have stopped
 * @param related guardians, parents, siblings and household
 * @param others the other matters of the child, her siblings and her household with the same board, newest first
 * @param reports what has been reported in the matter, newest first
 * @param inquiry the latest one
 * @param decisions those that have been made, newest first
 * @param documents without their content
 * @param may what she who looks may do, for what the page offers; every act asks again
 * @param draft the note she had begun, as a JSON object of the form's fields
 */
public record MatterFile(
        java.time.Instant at,
        StaffId reader,
        Matter matter,
        Person child,
        Unit unit,
        Map<StaffId, StaffMember> staff,
        List<RunningClock> clocks,
        List<JournalEntry> journal,
        List<ChildTalk> talks,
        List<Held> chain,
        Optional<Handover> handover,
        List<Related> related,
        List<Matter> others,
        List<Concern> reports,
        Optional<Inquiry> inquiry,
        List<Decision> decisions,
        List<StoredDocument> documents,
        Set<May> may,
        Optional<String> draft) {

    /** What may be done with the matter from its page. */
    public enum May {
        TAKE,
        ASSIGN,
        HAND_OVER,
        WRITE,
        NOTE_TALK,
        CHANGE_CONTACT
    }

    public boolean may(May act) {
        return may.contains(act);
    }

    /** The name of a member of staff, also of one who has left. */
    public String name(StaffId id) {
        var member = staff.get(id);
        return member == null ? "–" : member.name();
    }
}
