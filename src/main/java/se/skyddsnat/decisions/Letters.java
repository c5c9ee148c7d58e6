package se.skyddsnat.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Permit;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.clocks.ClockId;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.messaging.Notice;
import se.skyddsnat.messaging.Notices;
import se.skyddsnat.messaging.Outbox;
import se.skyddsnat.messaging.Outgoing;
import se.skyddsnat.messaging.OutgoingText;

/** Letters about decisions: one to each named recipient, never to a wrong one, and followed until it has been received. */
@Service
@Transactional
public class Letters {

    static final ClockId APPEAL_TIME = new ClockId("FL-04");

    private final LetterStore store;
    private final LetterMaking making;
    private final LetterSafety safety;
    private final DecisionDoor door;
    private final Matters matters;
    private final Persons persons;
    private final Clocks clocks;
    private final Notices notices;
    private final Outbox outbox;

    Letters(
            LetterStore store,
            LetterMaking making,
            LetterSafety safety,
            DecisionDoor door,
            Matters matters,
            Persons persons,
            Clocks clocks,
            Notices notices,
            Outbox outbox) {
        this.store = store;
        this.making = making;
        this.safety = safety;
        this.door = door;
        this.matters = matters;
        this.persons = persons;
        this.clocks = clocks;
        this.notices = notices;
        this.outbox = outbox;
    }

    /** Writes the letter to a recipient who has been chosen by name. It does not go out by that. */
    public LetterResult write(Actor.Staff actor, MatterId matter, UUID decision, PersonId recipient, Letter.Way way) {
        var permit = door.require(actor, DecisionAction.WRITE_LETTER, matter);
        return making.write(permit, matter, decision, recipient, way);
    }

    /** A second person has read a letter where somebody is protected, and found that it tells nothing it must not. */
    public LetterResult approve(Actor.Staff actor, MatterId matter, UUID letter) {
        return act(actor, DecisionAction.APPROVE_LETTER, matter, letter, (permit, found) -> {
            if (found.madeBy().equals(actor.id())) {
                return new LetterResult.SamePerson();
            }
            if (found.state() != Letter.State.WAITS_FOR_SECOND) {
                return new LetterResult.NotNow();
            }
            store.approve(permit, letter);
            return new LetterResult.Done(letter);
        });
    }

    /** The letter goes out. Only then can its code be used. */
    public LetterResult dispatch(Actor.Staff actor, MatterId matter, UUID letter) {
        return act(actor, DecisionAction.SEND_LETTER, matter, letter, (permit, found) -> {
            if (found.state() != Letter.State.READY) {
                return new LetterResult.NotNow();
            }
            var unsafe = safety.stillSafe(permit, found);
            if (unsafe.isPresent()) {
                return unsafe.get();
            }
            store.dispatch(permit, letter);
            if (allTold(permit, found)) {
                clocks.stop(permit, Decisions.TELL_PARTY, found.decision(), permit.at());
            }
            remind(permit, found);
            return new LetterResult.Done(letter);
        });
    }

    /** Staff notes that the recipient got it that day: the three weeks run from then (FL 44). */
    public LetterResult served(Actor.Staff actor, MatterId matter, UUID letter, LocalDate day) {
        return act(actor, DecisionAction.SEND_LETTER, matter, letter, (permit, found) -> {
            var out = found.dispatchedAt();
            if (out == null || day.isBefore(Sweden.day(out)) || day.isAfter(Sweden.day(permit.at()))) {
                return new LetterResult.NotNow();
            }
            var noon = day.atTime(LocalTime.NOON).atZone(Sweden.ZONE).toInstant();
            return received(permit, found, between(out, noon, permit.at()), "SERVICE");
        });
    }

    /** All letters of the matter. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Letter> of(Permit permit, MatterId matter) {
        permit.reaches(matter.value());
        return store.of(matter);
    }

    /** Every one who is to be told has a letter about this decision that has gone out; one letter out is not all told. */
    private boolean allTold(Permit permit, Letter last) {
        var told = store.of(last.matter()).stream()
                .filter(l -> l.decision().equals(last.decision()) && l.dispatchedAt() != null)
                .map(Letter::recipient)
                .collect(Collectors.toSet());
        return making.recipients(permit, last.matter()).stream()
                .allMatch(r -> told.contains(r.person().id()));
    }

    /** The recipient has it; the time to appeal runs. */
    LetterResult received(Permit permit, Letter letter, Instant at, String how) {
        if (!store.receive(permit, letter.id(), at, how)) {
            return new LetterResult.NotNow();
        }
        var owner = matters.get(permit, letter.matter()).owner();
        clocks.start(permit, APPEAL_TIME, letter.matter(), letter.id(), owner, at);
        if (owner != null) {
            notices.tell(permit, owner, letter.matter(), Notice.Kind.LETTER_RECEIVED, letter.id());
        }
        return new LetterResult.Done(letter.id());
    }

    private LetterResult act(
            Actor.Staff actor,
            DecisionAction action,
            MatterId matter,
            UUID letter,
            BiFunction<Permit, Letter, LetterResult> does) {
        var permit = door.require(actor, action, matter);
        return store.find(matter, letter).map(l -> does.apply(permit, l)).orElseGet(LetterResult.NotNow::new);
    }

    /** A word to the telephone that there is something to read; never to a protected person's, nor beside one. */
    private void remind(Permit permit, Letter letter) {
        var person = persons.get(permit, letter.recipient());
        var phone = person.reachable().phone();
        if (letter.way() == Letter.Way.SECURE_MAILBOX && phone != null && !making.anyProtected(permit, letter)) {
            outbox.send(permit, Outgoing.Channel.SMS, phone, OutgoingText.LETTER_WAITING, person.language());
        }
    }

    private static Instant between(Instant first, Instant wished, Instant last) {
        if (wished.isBefore(first)) {
            return first;
        }
        return wished.isAfter(last) ? last : wished;
    }
}
