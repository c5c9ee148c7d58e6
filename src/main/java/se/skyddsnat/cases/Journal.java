package se.skyddsnat.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.commitments.Figures;
import se.skyddsnat.commitments.Measure;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Sweden;

/** What happened in a matter, in the words of those who were there. The journal only grows. */
@Service
@Transactional
public class Journal {

    private final JournalStore store;
    private final Matters matters;
    private final Access access;
    private final Figures figures;
    private final Clock clock;

    Journal(JournalStore store, Matters matters, Access access, Figures figures, Clock clock) {
        this.store = store;
        this.matters = matters;
        this.access = access;
        this.figures = figures;
        this.clock = clock;
    }

    /** What came of writing: a note, or why it could not be written. */
    public sealed interface Writing {

        record Written(UUID id) implements Writing {}

        /** Empty, or longer than 20,000 characters. */
        record WrongLength(int characters) implements Writing {}

        /** The day has not come yet. */
        record InTheFuture(LocalDate day) implements Writing {}

        /** The note to be corrected has been corrected already, or is not in this matter. */
        record NothingToCorrect() implements Writing {}
    }

    /** Somebody who may writes a note; the draft of it is dropped. */
    public Writing write(Actor.Staff actor, MatterId matter, NewEntry entry) {
        var permit = access.require(actor, CaseAction.WRITE_JOURNAL, () -> matters.target(matter));
        var length = entry.text().strip().length();
        if (length == 0 || length > 20_000) {
            return new Writing.WrongLength(length);
        }
        if (entry.happenedOn().isAfter(Sweden.day(clock.instant()))) {
            return new Writing.InTheFuture(entry.happenedOn());
        }
        if (entry.corrects() != null && !correctable(permit, matter, entry.corrects())) {
            return new Writing.NothingToCorrect();
        }
        store.dropDraft(permit, matter, actor.id(), "journal");
        return new Writing.Written(add(permit, matter, entry));
    }

    /** Notes what another act has done, under that act's permit. */
    public UUID add(Permit permit, MatterId matter, NewEntry entry) {
        var id = Ids.next(permit.at());
        var author = permit.actor() instanceof Actor.Staff s ? s.id() : null;
        store.add(permit, matter, id, entry, author, author(permit.actor()), permit.at());
        return id;
    }

    /** A name where there is one; else what kind of author it was, for the page to put into words. */
    private static String author(Actor actor) {
        return switch (actor) {
            case Actor.Staff s -> s.name();
            case Actor.OtherSystem o -> o.organisation();
            case Actor.Citizen _ -> JournalEntry.CITIZEN;
            case Actor.Visitor _ -> JournalEntry.VISITOR;
            case Actor.Automatic _ -> JournalEntry.SYSTEM;
        };
    }

    /** The journal, newest first, at most 1,000 notes. */
    public List<JournalEntry> of(Permit permit, MatterId matter) {
        permit.reaches(matter.value());
        return store.of(permit, matter);
    }

    /** Keeps what is being typed, so that a crash costs ten seconds at most. {@code answersJson} is a JSON object of the form's fields. */
    public void saveDraft(Actor.Staff actor, MatterId matter, String form, String answersJson) {
        var permit = access.require(actor, CaseAction.WRITE_JOURNAL, () -> matters.target(matter));
        store.saveDraft(permit, matter, actor.id(), form, answersJson, permit.at());
    }

    public Optional<String> draft(Permit permit, MatterId matter, String form) {
        permit.reaches(matter.value());
        return store.draft(permit, matter, permit.staff().id(), form);
    }

    /** Time with the child, in two taps: how long, and whether it was in private. The journal says that it happened. */
    public void noteTalk(Actor.Staff actor, MatterId matter, int minutes, boolean inPrivate) {
        var permit = access.require(actor, CaseAction.NOTE_CHILD_TALK, () -> matters.target(matter));
        var day = Sweden.day(permit.at());
        var child = matters.get(permit, matter).child();
        store.addTalk(
                permit,
                matter,
                Ids.next(permit.at()),
                child,
                new ChildTalk(actor.id(), day, minutes, inPrivate),
                permit.at());
        figures.count(permit, Measure.TALK_IN_PRIVATE, inPrivate);
        var text = inPrivate ? "Enskilt samtal med barnet, %d minuter." : "Samtal med barnet, %d minuter.";
        add(permit, matter, NewEntry.note(JournalEntry.Kind.CHILD_TALK, day, text.formatted(minutes)));
    }

    /** Talks with the child in this matter, newest first. */
    public List<ChildTalk> talks(Permit permit, MatterId matter) {
        permit.reaches(matter.value());
        return store.talks(permit, matter);
    }

    private boolean correctable(Permit permit, MatterId matter, UUID entry) {
        return store.belongs(permit, matter, entry) && !store.corrected(permit, entry);
    }
}
