package se.skyddsnat.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to write in the journal.
 *
 * @param text 1–20,000 characters
 * @param voluntaryContact whether the person came by her own wish; null where no contact took place
 * @param corrects the note it corrects, or null
 */
public record NewEntry(
        JournalEntry.Kind kind,
        LocalDate happenedOn,
        String text,
        @Nullable Boolean voluntaryContact,
        @Nullable UUID corrects) {

    public static NewEntry note(JournalEntry.Kind kind, LocalDate day, String text) {
        return new NewEntry(kind, day, text, null, null);
    }
}
