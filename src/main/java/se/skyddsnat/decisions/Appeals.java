package se.skyddsnat.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Permit;
import se.skyddsnat.cases.Journal;
import se.skyddsnat.cases.JournalEntry;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.cases.NewEntry;
import se.skyddsnat.clocks.ClockId;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.messaging.Notice;
import se.skyddsnat.messaging.Notices;

/** Appeals: everyone is received, also a late one; each is followed to the court and back to the person. */
@Service
@Transactional
public class Appeals {

    static final ClockId FORWARD = new ClockId("FL-06");

    private final AppealStore store;
    private final DecisionStore decisions;
    private final LetterStore letters;
    private final DecisionDoor door;
    private final Matters matters;
    private final Journal journal;
    private final Clocks clocks;
    private final Notices notices;

    Appeals(
            AppealStore store,
            DecisionStore decisions,
            LetterStore letters,
            DecisionDoor door,
            Matters matters,
            Journal journal,
            Clocks clocks,
            Notices notices) {
        this.store = store;
        this.decisions = decisions;
        this.letters = letters;
        this.door = door;
        this.matters = matters;
        this.journal = journal;
        this.clocks = clocks;
        this.notices = notices;
    }

    /** An appeal as it comes in. {@code byWhom} is CHILD, GUARDIAN or OTHER; the words may be none. */
    public record ComesIn(String byWhom, How how, String words, Instant at) {

        /** How it came. */
        public enum How {
            BUTTON,
            PAPER,
            SPOKEN
        }

        @Override
        public String toString() {
            return "ComesIn[" + how + "]";
        }
    }

    /**
     * Staff registers an appeal that came on paper or by word of mouth.
     *
     * @throws se.skyddsnat.access.Forbidden if the decision or the letter is not this matter's
     */
    public UUID register(Actor.Staff actor, MatterId matter, UUID decision, @Nullable UUID letter, ComesIn appeal) {
        var permit = door.require(actor, DecisionAction.HANDLE_APPEAL, matter, () -> belongs(matter, decision, letter));
        return comesIn(permit, matter, decision, letter, appeal);
    }

    /** The decision has been made in this matter, and the letter is about it. */
    private boolean belongs(MatterId matter, UUID decision, @Nullable UUID letter) {
        var made = decisions.decisions(matter).stream().anyMatch(d -> d.id().equals(decision));
        return made
                && (letter == null
                        || letters.find(matter, letter)
                                .filter(l -> l.decision().equals(decision))
                                .isPresent());
    }

    UUID comesIn(Permit permit, MatterId matter, UUID decision, @Nullable UUID letter, ComesIn appeal) {
        var known = store.of(matter).stream().map(Appeal::id).toList();
        var id = store.add(permit, matter, decision, letter, appeal);
        if (known.contains(id)) {
            return id;
        }
        var owner = matters.get(permit, matter).owner();
        if (letter != null) {
            endAppealTime(permit, letter, appeal.at());
        }
        clocks.start(permit, FORWARD, matter, id, owner, appeal.at());
        if (owner != null) {
            notices.tell(permit, owner, matter, Notice.Kind.APPEAL_RECEIVED, id);
        }
        note(permit, matter, "Beslutet har överklagats.");
        return id;
    }

    /** Whether it came in time, as the clock of that letter counts; nothing where nobody has noted when the decision was received. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Boolean> looksInTime(Permit permit, Appeal appeal) {
        return clocks.of(permit, appeal.matter()).stream()
                .filter(c ->
                        c.rule().id().equals(Letters.APPEAL_TIME) && c.about().equals(appeal.letter()))
                .map(c -> c.due().inTime(appeal.cameInAt()))
                .findFirst();
    }

    /** A human says whether it came in time (FL 45); a late one is dismissed only by a decision. */
    public DecisionResult check(Actor.Staff actor, MatterId matter, UUID appeal, boolean inTime) {
        return step(actor, matter, appeal, Appeal.Step.CHECK_TIME, permit -> {
            store.checked(permit, appeal, inTime);
            note(permit, matter, inTime ? "Överklagandet kom in i rätt tid." : "Överklagandet kom in för sent.");
        });
    }

    /** Appeal and file go to the court (FL 46). */
    public DecisionResult forward(Actor.Staff actor, MatterId matter, UUID appeal, String court) {
        return step(actor, matter, appeal, Appeal.Step.FORWARD, permit -> {
            store.forwarded(permit, appeal, court);
            clocks.stop(permit, FORWARD, appeal, permit.at());
            note(permit, matter, "Överklagandet och akten har lämnats till " + court + ".");
        });
    }

    /** What the court answered. */
    public DecisionResult answered(
            Actor.Staff actor, MatterId matter, UUID appeal, Appeal.Answer answer, String words, LocalDate on) {
        return step(actor, matter, appeal, Appeal.Step.NOTE_ANSWER, permit -> {
            store.answered(permit, appeal, answer, words, on);
            var owner = matters.get(permit, matter).owner();
            if (owner != null) {
                notices.tell(permit, owner, matter, Notice.Kind.COURT_ANSWERED, appeal);
            }
            note(permit, matter, "Domstolen har svarat: " + words);
        });
    }

    /** The person has been told how it ended. */
    public DecisionResult told(Actor.Staff actor, MatterId matter, UUID appeal) {
        return step(actor, matter, appeal, Appeal.Step.TELL, permit -> {
            store.told(permit, appeal);
            note(permit, matter, "Den som överklagade har fått veta hur det gick.");
        });
    }

    /** All appeals of the matter, the first one first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Appeal> of(Permit permit, MatterId matter) {
        permit.reaches(matter.value());
        return store.of(matter);
    }

    private DecisionResult step(
            Actor.Staff actor, MatterId matter, UUID appeal, Appeal.Step step, Consumer<Permit> does) {
        var permit = door.require(actor, DecisionAction.HANDLE_APPEAL, matter);
        if (store.find(matter, appeal).filter(a -> a.next().contains(step)).isEmpty()) {
            return new DecisionResult.NotNow();
        }
        does.accept(permit);
        return new DecisionResult.Done(appeal);
    }

    /** The time has done its work; a late appeal does not make the party's clock a broken promise of ours. */
    private void endAppealTime(Permit permit, UUID letter, Instant at) {
        var inTime = clocks.running(permit, Letters.APPEAL_TIME, letter)
                .map(RunningClock::due)
                .filter(due -> due.inTime(at))
                .isPresent();
        if (inTime) {
            clocks.stop(permit, Letters.APPEAL_TIME, letter, at);
        } else {
            clocks.lapse(permit, Letters.APPEAL_TIME, letter, at);
        }
    }

    private void note(Permit permit, MatterId matter, String text) {
        journal.add(permit, matter, NewEntry.note(JournalEntry.Kind.DECISION, Sweden.day(permit.at()), text));
    }
}
