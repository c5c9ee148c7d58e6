package se.skyddsnat.decisions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

/** Decisions: made by another than the proposer, at the level that the delegation asks for, once. */
@Service
@Transactional
public class Decisions {

    static final ClockId TELL_PARTY = new ClockId("FL-03");
    private static final ClockId OWN_APPLICATION = new ClockId("G49");
    private static final ClockId SIX_MONTHS = new ClockId("FL-05a");
    private static final ClockId DEMANDED = new ClockId("FL-05b");

    private final DecisionStore store;
    private final DecisionDoor door;
    private final Proposals proposals;
    private final AppealStore appeals;
    private final Matters matters;
    private final Journal journal;
    private final Clocks clocks;
    private final Notices notices;
    private final OwnLetters own;

    Decisions(
            DecisionStore store,
            DecisionDoor door,
            Proposals proposals,
            AppealStore appeals,
            Matters matters,
            Journal journal,
            Clocks clocks,
            Notices notices,
            OwnLetters own) {
        this.store = store;
        this.door = door;
        this.proposals = proposals;
        this.appeals = appeals;
        this.matters = matters;
        this.journal = journal;
        this.clocks = clocks;
        this.notices = notices;
        this.own = own;
    }

    /** The decisions that the signed-in person has a letter about, newest first. */
    public List<OwnDecision> forPerson(Actor.Citizen actor) {
        return own.of(actor);
    }

    /**
     * Decides as proposed.
     *
     * @param level at which level; one that the actor decides at, or records for
     * @param meeting the meeting and those present, for the committee and the board; else null
     */
    public DecisionResult decide(
            Actor.Staff actor, MatterId matter, UUID proposal, Level level, Decision.@Nullable Meeting meeting) {
        var permit = door.deciding(actor, matter);
        if (!(store.proposal(matter, proposal).orElse(null) instanceof Proposal.Reviewed reviewed)) {
            return new DecisionResult.NotNow();
        }
        var draft = reviewed.draft();
        return refusal(permit, draft, level, meeting).orElseGet(() -> made(permit, draft, level, meeting));
    }

    private Optional<DecisionResult> refusal(
            Permit permit, Proposal.Draft draft, Level level, Decision.@Nullable Meeting meeting) {
        var kind = draft.wording().kind();
        var delegation = store.delegation(kind, Sweden.day(permit.at()));
        if (draft.proposedBy().equals(permit.staff().id())) {
            return Optional.of(new DecisionResult.SamePerson());
        }
        if (!Level.of(permit.staff()).contains(level) || !delegation.allows(level)) {
            return Optional.of(new DecisionResult.LevelTooLow(delegation.lowest(), delegation.basis()));
        }
        if (level.meets() && (meeting == null || meeting.on().isAfter(Sweden.day(permit.at())))) {
            return Optional.of(new DecisionResult.NoMeeting());
        }
        return proposals.obstacle(permit, draft.matter(), draft.wording()).map(DecisionResult.Obstacle::new);
    }

    private DecisionResult made(Permit permit, Proposal.Draft draft, Level level, Decision.@Nullable Meeting meeting) {
        var matter = draft.matter();
        var id = store.decide(permit, draft, level, level.meets() ? meeting : null);
        answers(draft.wording().kind()).forEach(clock -> stopAll(permit, matter, clock));
        clocks.start(permit, TELL_PARTY, matter, id, matters.get(permit, matter).owner(), permit.at());
        var dismissed = draft.wording().about();
        if (dismissed != null) {
            appeals.dismiss(permit, matter, dismissed, id);
            clocks.lapse(permit, Appeals.FORWARD, dismissed, permit.at());
        }
        notices.tell(permit, draft.proposedBy(), matter, Notice.Kind.DECISION_MADE, id);
        var text = "Beslut (%s): %s"
                .formatted(draft.wording().provisions(), draft.wording().decision());
        journal.add(permit, matter, NewEntry.note(JournalEntry.Kind.DECISION, Sweden.day(permit.at()), text));
        return new DecisionResult.Done(id);
    }

    /** A party who has waited six months demands a decision; the board has four weeks (FL 12). */
    public void demanded(Actor.Staff actor, MatterId matter) {
        var permit = door.require(actor, DecisionAction.PROPOSE_DECISION, matter);
        clocks.start(
                permit,
                DEMANDED,
                matter,
                matter.value(),
                matters.get(permit, matter).owner(),
                permit.at());
        var text = "Parten har begärt att ärendet avgörs (FL 12 §). Fyra veckor löper.";
        journal.add(permit, matter, NewEntry.note(JournalEntry.Kind.NOTE, Sweden.day(permit.at()), text));
    }

    /** All decisions of the matter, newest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Decision> of(Permit permit, MatterId matter) {
        permit.reaches(matter.value());
        return store.decisions(matter);
    }

    private static Set<ClockId> answers(DecisionKind kind) {
        return switch (kind) {
            case OWN_APPLICATION -> Set.of(OWN_APPLICATION, SIX_MONTHS, DEMANDED);
            case DECISION_DEMAND_REFUSED -> Set.of(DEMANDED);
            case APPEAL_DISMISSED, FOLLOW_UP, LVU_APPLICATION, LVU_IMMEDIATE_CUSTODY, BAN_OTHERS_CHILDREN -> Set.of();
            case SUPPORT, CONTACT_PERSON, HVB_PLACEMENT, FAMILY_HOME_PLACEMENT -> Set.of(SIX_MONTHS, DEMANDED);
        };
    }

    private void stopAll(Permit permit, MatterId matter, ClockId id) {
        clocks.of(permit, matter).stream()
                .filter(RunningClock::runs)
                .filter(c -> c.rule().id().equals(id))
                .forEach(c -> clocks.stop(permit, id, c.about(), permit.at()));
    }
}
