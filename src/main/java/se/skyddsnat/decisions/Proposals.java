package se.skyddsnat.decisions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.messaging.Notice;
import se.skyddsnat.messaging.Notices;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Qualification;

/** Proposals for decisions, and the second pair of eyes. */
@Service
@Transactional
public class Proposals {

    private final DecisionStore store;
    private final AppealStore appeals;
    private final DecisionDoor door;
    private final Organisation organisation;
    private final Notices notices;
    private final List<Gate> gates;

    Proposals(
            DecisionStore store,
            AppealStore appeals,
            DecisionDoor door,
            Organisation organisation,
            Notices notices,
            List<Gate> gates) {
        this.store = store;
        this.appeals = appeals;
        this.door = door;
        this.organisation = organisation;
        this.notices = notices;
        this.gates = List.copyOf(gates);
    }

    /** Writes a proposal that another has to read. */
    public DecisionResult propose(Actor.Staff actor, MatterId matter, Proposal.Wording wording) {
        var permit = door.require(actor, DecisionAction.PROPOSE_DECISION, matter);
        if (!qualified(permit)) {
            return new DecisionResult.NotQualified();
        }
        var obstacle = obstacle(permit, matter, wording);
        return obstacle.isPresent()
                ? new DecisionResult.Obstacle(obstacle.get())
                : new DecisionResult.Done(store.propose(permit, matter, wording));
    }

    /**
     * Another person than the proposer reads it, and either agrees or sends it back.
     *
     * @param words what she saw; needed when it goes back
     */
    public DecisionResult review(Actor.Staff actor, MatterId matter, UUID proposal, boolean approve, String words) {
        var permit = door.require(actor, DecisionAction.REVIEW_PROPOSAL, matter);
        if (!(store.proposal(matter, proposal).orElse(null) instanceof Proposal.Proposed(Proposal.Draft draft))) {
            return new DecisionResult.NotNow();
        }
        if (draft.proposedBy().equals(actor.id())) {
            return new DecisionResult.SamePerson();
        }
        store.review(permit, draft, approve, words);
        var kind = approve ? Notice.Kind.PROPOSAL_TO_DECIDE : Notice.Kind.PROPOSAL_RETURNED;
        notices.tell(permit, draft.proposedBy(), matter, kind, draft.id());
        return new DecisionResult.Done(proposal);
    }

    /** All proposals of the matter, newest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Proposal> of(Permit permit, MatterId matter) {
        permit.reaches(matter.value());
        return store.proposals(matter);
    }

    Optional<String> obstacle(Permit permit, MatterId matter, Proposal.Wording wording) {
        if (!aboutWhatItMayBe(matter, wording)) {
            return Optional.of("decisions.no.appeal");
        }
        var kind = wording.kind();
        return gates.stream()
                .flatMap(gate -> gate.obstacle(permit, matter, kind).stream())
                .findFirst();
    }

    /** Only a late appeal is dismissed, in the matter where it came in; no other decision is about an appeal. */
    private boolean aboutWhatItMayBe(MatterId matter, Proposal.Wording wording) {
        var about = wording.about();
        if (wording.kind() != DecisionKind.APPEAL_DISMISSED) {
            return about == null;
        }
        return about != null
                && appeals.find(matter, about)
                        .filter(a -> a.next().contains(Appeal.Step.DISMISS))
                        .isPresent();
    }

    private boolean qualified(Permit permit) {
        return organisation
                .staff(permit.board(), permit.staff().id())
                .map(s -> Qualification.forChildrensMatters(s, Sweden.day(permit.at())))
                .filter(Qualification.Qualified.class::isInstance)
                .isPresent();
    }
}
