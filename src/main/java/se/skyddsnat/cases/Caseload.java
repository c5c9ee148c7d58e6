package se.skyddsnat.cases;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.kernel.UnitId;
import se.skyddsnat.organisation.Organisation;

/** Who has what: whole lists of matters in one journey each, however long they are. */
@Service
@Transactional
public class Caseload {

    private final CaseloadStore store;
    private final Organisation organisation;
    private final Access access;
    private final Clock clock;

    Caseload(CaseloadStore store, Organisation organisation, Access access, Clock clock) {
        this.store = store;
        this.organisation = organisation;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The open matters that any of these members of staff owns, at most 500, oldest first. Asked while the porter
     * decides about a list, so that the trail can say whose names it shows; behind the wall of the actor's board.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Matter> heldBy(Actor.Staff actor, Collection<StaffId> owners) {
        return store.heldBy(actor.board(), owners);
    }

    /** Several matters of the board's, for lists. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<MatterId, Matter> get(Permit permit, Collection<MatterId> ids) {
        return store.get(permit, ids).stream().collect(Collectors.toMap(Matter::id, Function.identity()));
    }

    /** Matters that lie in the unit but are still owned by somebody outside it, at most 200: they are about to be handed over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<MatterId> ownedFromOutside(Permit permit, UnitId unit, Collection<StaffId> ownStaff) {
        return store.ownedFromOutside(permit, unit, ownStaff);
    }

    /** Those of the matters in which nobody has spoken to the child alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<MatterId> unheard(Permit permit, Collection<MatterId> ids) {
        return store.unheard(permit, ids);
    }

    /** Which of the board's matters she may open, worked out once for a whole list. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Predicate<Matter> readableBy(Actor.Staff actor) {
        var hers = organisation.herselfAndThoseSheStandsInFor(actor.board(), actor.id(), clock.instant());
        var queue = organisation.queue(actor.board());
        return matter -> {
            var holders = hers.contains(matter.owner()) ? Set.of(actor.id()) : Set.<StaffId>of();
            return access.may(actor, CaseAction.READ_MATTER, Matters.target(matter, queue, holders));
        };
    }

    /** Who has held the matter, the first one first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Held> chain(Permit permit, MatterId matter) {
        permit.reaches(matter.value());
        return store.chain(permit, matter);
    }

    /** What the unit's week looked like; figures only, no persons. */
    public UnitFigures figures(Actor.Staff actor) {
        var permit = access.require(actor, CaseAction.SEE_UNIT_FIGURES, Target.of(actor.board(), "figures"));
        return store.figures(permit, actor.unit(), Sweden.day(clock.instant()));
    }

    /** The same under the permit of a page that shows them beside other things. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UnitFigures figures(Permit permit, UnitId unit) {
        return store.figures(permit, unit, Sweden.day(permit.at()));
    }
}
