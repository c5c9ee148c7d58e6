package se.skyddsnat.decisions;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Role;
import se.skyddsnat.kernel.Sweden;

/** Who comes to a matter's decisions: those who work with it, and the board's office when the matter is the board's to decide. */
@Component
class DecisionDoor {

    private final Access access;
    private final Matters matters;
    private final DecisionStore store;

    DecisionDoor(Access access, Matters matters, DecisionStore store) {
        this.access = access;
        this.matters = matters;
        this.store = store;
    }

    Permit require(Actor.Staff actor, DecisionAction action, MatterId matter) {
        return access.require(actor, action, () -> matters.target(matter));
    }

    /** The same for an act on something of the matter's; what is not the matter's is not there. */
    Permit require(Actor.Staff actor, DecisionAction action, MatterId matter, BooleanSupplier belongs) {
        return access.require(actor, action, () -> matters.target(matter).filter(_ -> belongs.getAsBoolean()));
    }

    Permit reading(Actor.Staff actor, MatterId matter) {
        return boardOffice(actor)
                ? access.require(actor, DecisionAction.READ_FOR_BOARD, () -> boardsOwn(matter))
                : require(actor, DecisionAction.READ_DECISIONS, matter);
    }

    Permit deciding(Actor.Staff actor, MatterId matter) {
        return boardOffice(actor)
                ? access.require(actor, DecisionAction.DECIDE_FOR_BOARD, () -> boardsOwn(matter))
                : require(actor, DecisionAction.DECIDE, matter);
    }

    boolean may(Actor.Staff actor, DecisionAction action, MatterId matter) {
        return matters.target(matter).filter(t -> access.may(actor, action, t)).isPresent();
    }

    static boolean boardOffice(Actor.Staff actor) {
        return actor.has(Role.COMMITTEE_SECRETARY) || actor.has(Role.CHAIR);
    }

    /** The matter, if a proposal in it has been read by a second person and is the board's, its committee's or the chair's. */
    private Optional<Target> boardsOwn(MatterId matter) {
        var theirs = store.proposals(matter).stream()
                .filter(p -> p instanceof Proposal.Reviewed || p instanceof Proposal.Decided)
                .map(Proposal::draft)
                .map(d -> store.delegation(d.wording().kind(), Sweden.day(d.proposedAt())))
                .anyMatch(d -> d.above() || d.chairMay());
        return theirs ? matters.target(matter) : Optional.empty();
    }
}
