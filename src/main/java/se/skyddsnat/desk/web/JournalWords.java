package se.skyddsnat.desk.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.cases.JournalEntry;
import se.skyddsnat.desk.MatterFile;
import se.skyddsnat.desk.MatterFile.May;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.Ui;

/** Writes the journal, newest first; a corrected note stays readable beside its correction. */
record JournalWords(Ui ui, MatterFile file, TimeWords time) {

    List<MatterPage.Note> notes(int most) {
        Map<UUID, JournalEntry> byId =
                file.journal().stream().collect(Collectors.toMap(JournalEntry::id, Function.identity()));
        return file.journal().stream()
                .limit(most)
                .map(entry -> note(entry, byId))
                .toList();
    }

    MatterPage.Note note(JournalEntry entry, Map<UUID, JournalEntry> byId) {
        return new MatterPage.Note(
                entry.id().toString(),
                when(entry),
                entry.at().toString(),
                heading(entry),
                entry.text(),
                author(entry),
                sentence("desk.note.corrects", entry.corrects() == null ? null : byId.get(entry.corrects())),
                sentence("desk.note.corrected", entry.correctedBy() == null ? null : byId.get(entry.correctedBy())),
                correctable(entry) ? MatterWords.url(file) + "/anteckning/" + entry.id() : null);
    }

    private String when(JournalEntry entry) {
        var written = time.moment(entry.at());
        return entry.happenedOn().equals(Sweden.day(entry.at()))
                ? written
                : ui.t("desk.note.about", time.day(entry.happenedOn()), written);
    }

    private String heading(JournalEntry entry) {
        var kind = ui.t("desk.kind." + entry.kind().name());
        var heading = entry.corrects() == null ? kind : ui.t("desk.note.correction", kind);
        return Boolean.TRUE.equals(entry.voluntaryContact()) ? ui.t("desk.note.own", heading) : heading;
    }

    /** A name; or in words what kind of author it was, where nobody has signed. */
    private String author(JournalEntry entry) {
        if (entry.author() != null) {
            return entry.authorName();
        }
        return switch (entry.authorName()) {
            case JournalEntry.CITIZEN, JournalEntry.VISITOR, JournalEntry.SYSTEM ->
                ui.t("desk.note.by." + entry.authorName());
            default -> entry.authorName();
        };
    }

    private @Nullable String sentence(String key, @Nullable JournalEntry other) {
        return other == null ? null : ui.t(key, time.moment(other.at()), author(other));
    }

    /** What a human wrote can be corrected once; a correction can be corrected in its turn. What acts have left stands. */
    private boolean correctable(JournalEntry entry) {
        return file.may(May.WRITE) && entry.correctedBy() == null && entry.author() != null && byHand(entry);
    }

    private static boolean byHand(JournalEntry entry) {
        return switch (entry.kind()) {
            case NOTE, CALL, MEETING, HOME_VISIT, LETTER, CHILD_TALK -> true;
            case REPORT, ASSESSMENT, DECISION, HAND_OVER, SYSTEM -> false;
        };
    }
}
