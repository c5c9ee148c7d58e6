package se.skyddsnat.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Term;

/**
 * One note in the journal (SoL 14:3). It is never changed; a correction is a new note that points at this one.
 *
 * @param happenedOn the day it is about, which may be earlier than the day it was written
 * @param author null when the system wrote it
 * @param corrects the note that this one corrects, or null
 * @param correctedBy the note that corrects this one, or null
 */
@Term(sv = "journalanteckning", law = "SoL 14:3")
public record JournalEntry(
        UUID id,
        Instant at,
        LocalDate happenedOn,
        @Nullable StaffId author,
        String authorName,
        Kind kind,
        String text,
        @Nullable Boolean voluntaryContact,
        @Nullable UUID corrects,
        @Nullable UUID correctedBy) {

    /** The author was a private person who had signed in, and her name is not kept here. */
    public static final String CITIZEN = "citizen";

    /** The author had not said who she is. */
    public static final String VISITOR = "visitor";

    /** No human wrote it. */
    public static final String SYSTEM = "system";

    /** What kind of thing happened. */
    public enum Kind {
        NOTE,
        CALL,
        MEETING,
        HOME_VISIT,
        CHILD_TALK,
        REPORT,
        ASSESSMENT,
        DECISION,
        LETTER,
        HAND_OVER,
        SYSTEM
    }
}
