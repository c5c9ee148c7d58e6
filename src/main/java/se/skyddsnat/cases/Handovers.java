package se.skyddsnat.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Qualification;

/** Handing a matter over from one named human to another. Nothing falls between two chairs: the giver sits until the receiver has sat down. */
@Service
@Transactional
public class Handovers {

    private final HandoverStore store;
    private final Matters matters;
    private final Journal journal;
    private final Organisation organisation;
    private final Access access;

    Handovers(HandoverStore store, Matters matters, Journal journal, Organisation organisation, Access access) {
        this.store = store;
        this.matters = matters;
        this.journal = journal;
        this.organisation = organisation;
        this.access = access;
    }

    /** Offers the matter to a named colleague of the same board. */
    public Handover.Outcome offer(Actor.Staff actor, MatterId id, StaffId to, String message) {
        var permit = access.require(actor, CaseAction.OFFER_HAND_OVER, () -> matters.target(id));
        var matter = matters.get(permit, id);
        var refusal = refusal(permit, matter.board(), to);
        if (refusal.isPresent()) {
            return new Handover.Outcome.Refused(refusal.get());
        }
        if (matter.owner() == null || matter.owner().equals(to)) {
            return new Handover.Outcome.NotPossible();
        }
        var handover = new Handover(Ids.next(permit.at()), id, matter.owner(), to, message, permit.at());
        return store.offer(permit, handover)
                ? new Handover.Outcome.Offered(handover.id())
                : new Handover.Outcome.NotPossible();
    }

    /** The one it was offered to signs for it, or says no. */
    public Handover.Outcome answer(Actor.Staff actor, UUID id, boolean accept) {
        var permit = access.require(actor, CaseAction.ANSWER_HAND_OVER, () -> target(actor.board(), id));
        var handover = store.stored(id).orElseThrow(() -> new IllegalStateException("the hand-over has gone"));
        var matter = matters.get(permit, handover.matter());
        if (!accept) {
            store.answer(permit, handover, false, permit.at());
            note(permit, handover, "%s tog inte emot ärendet.".formatted(actor.name()));
            return new Handover.Outcome.Declined();
        }
        var given = matters.transfer(permit, matter, handover.to());
        if (!(given instanceof Assignment.Done)) {
            return new Handover.Outcome.Refused(given);
        }
        store.answer(permit, handover, true, permit.at());
        note(permit, handover, "%s har tagit emot ärendet.".formatted(actor.name()));
        return new Handover.Outcome.Accepted();
    }

    /** What waits for the member of staff to sign. */
    public List<Handover> waitingFor(Permit permit, StaffId to) {
        return store.waitingFor(permit, to);
    }

    /** The hand-over that a permit was given for; empty when it has been answered in the meantime. */
    public Optional<Handover> waiting(Permit permit, UUID id) {
        return store.stored(id).filter(h -> permit.target().holders().contains(h.to()));
    }

    public Optional<Handover> openOf(Permit permit, MatterId matter) {
        permit.reaches(matter.value());
        return store.openOf(permit, matter);
    }

    private Optional<Assignment> refusal(Permit permit, BoardId board, StaffId to) {
        var member = organisation.staff(board, to);
        if (member.isEmpty()) {
            return Optional.of(new Assignment.NotHere());
        }
        return switch (Qualification.forChildrensMatters(member.get(), Sweden.day(permit.at()))) {
            case Qualification.Qualified _ -> Optional.empty();
            case Qualification why -> Optional.of(new Assignment.NotQualified(why));
        };
    }

    /** What the porter needs to know of a hand-over that waits: only the one it is offered to may look at it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Target> target(BoardId board, UUID id) {
        return store.stored(id)
                .map(h -> Target.of(board, "hand-over", h.matter().value()).heldBy(Set.of(h.to())));
    }

    private void note(Permit permit, Handover handover, String text) {
        var day = Sweden.day(permit.at());
        journal.add(permit, handover.matter(), NewEntry.note(JournalEntry.Kind.HAND_OVER, day, text));
    }
}
