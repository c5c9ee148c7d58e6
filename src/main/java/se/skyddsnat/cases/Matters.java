package se.skyddsnat.cases;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.commitments.Figures;
import se.skyddsnat.commitments.Measure;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.kernel.UnitId;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Qualification;
import se.skyddsnat.organisation.Queue;

/** Matters and who owns them. */
@Service
@Transactional
public class Matters {

    private final MatterStore store;
    private final Access access;
    private final Organisation organisation;
    private final Clocks clocks;
    private final Figures figures;
    private final Clock clock;

    Matters(MatterStore store, Access access, Organisation organisation, Clocks clocks, Figures figures, Clock clock) {
        this.store = store;
        this.access = access;
        this.organisation = organisation;
        this.clocks = clocks;
        this.figures = figures;
        this.clock = clock;
    }

    /** The child's open matter with this board, or a new one: a child never has two open matters with one board. */
    public Matter openFor(Permit permit, NewMatter matter) {
        return store.heldOpenOf(permit, matter.child()).orElseGet(() -> opened(permit, matter));
    }

    /** If another act opens or closes one in the same moment, it is waited for: nothing lands in a matter that closes. */
    private Matter opened(Permit permit, NewMatter matter) {
        for (var tries = 0; tries < 5; tries++) {
            store.add(permit, new MatterId(Ids.next(permit.at())), matter, permit.at());
            var held = store.heldOpenOf(permit, matter.child());
            if (held.isPresent()) {
                return held.get();
            }
        }
        throw new IllegalStateException("a matter was neither found nor made");
    }

    /** What the porter needs to know of a stored matter; to be handed to {@link Access#require}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Target> target(MatterId id) {
        return store.stored(id).map(this::target);
    }

    /** The same for a matter already read, for deciding what a page offers. */
    public Target target(Matter matter) {
        return target(matter, organisation.queue(matter.board()), holders(matter));
    }

    static Target target(Matter matter, Queue queue, Set<StaffId> holders) {
        return new Target(
                matter.board(),
                "matter",
                matter.id().value(),
                units(matter, queue),
                holders,
                Set.of(matter.child()),
                Set.of());
    }

    /** The matter that a permit was given for. */
    public Matter get(Permit permit, MatterId id) {
        permit.reaches(id.value());
        return store.stored(id).orElseThrow(() -> new IllegalStateException("no such matter: " + id));
    }

    /** The same, held until the act has ended: for whoever looks whether anything is left before she closes it. */
    public Matter hold(Permit permit, MatterId id) {
        store.hold(permit, id);
        return get(permit, id);
    }

    public Optional<Matter> byNumber(Permit permit, String number) {
        return store.byNumber(permit, number);
    }

    public Optional<Matter> openOf(Permit permit, PersonId child) {
        return store.openOf(permit, child);
    }

    /** All matters, open and closed, of several children, newest first: the child, her siblings, her household. */
    public List<Matter> allOf(Permit permit, List<PersonId> children) {
        return store.allOf(permit, children);
    }

    /** Open matters of the units, newest first, at most 2,000. */
    public List<Matter> open(Permit permit, List<UnitId> units) {
        return store.open(permit, units);
    }

    /** Open matters that the member of staff owns. */
    public List<Matter> ownedBy(Permit permit, StaffId owner) {
        return store.owned(permit, owner);
    }

    /** Somebody of the unit takes a matter that waits in the queue: from now on it has a name. */
    public Assignment take(Actor.Staff actor, MatterId id) {
        var permit = access.require(actor, CaseAction.TAKE_MATTER, () -> target(id));
        return give(permit, get(permit, id), actor.id());
    }

    /** The leader gives a matter its first owner, or a new one when the owner has left. */
    public Assignment assign(Actor.Staff actor, MatterId id, StaffId to) {
        var permit = access.require(actor, CaseAction.ASSIGN_MATTER, () -> target(id));
        return give(permit, get(permit, id), to);
    }

    /** Moves the matter on; the permit is that of the act that causes it. */
    public void advance(Permit permit, MatterId id, Matter.Stage stage, @Nullable UnitId unit) {
        store.move(permit, id, stage, unit, permit.at());
        if (stage == Matter.Stage.CLOSED) {
            clocks.lapseAll(permit, id, permit.at());
        }
    }

    private Assignment give(Permit permit, Matter matter, StaffId to) {
        if (matter.owner() != null && works(matter, matter.owner())) {
            return new Assignment.AlreadyOwned(matter.owner());
        }
        return transfer(permit, matter, to);
    }

    /** Gives the matter to somebody who may have it, whoever owned it before. */
    Assignment transfer(Permit permit, Matter matter, StaffId to) {
        var member = organisation.staff(matter.board(), to);
        if (member.isEmpty()) {
            return new Assignment.NotHere();
        }
        var qualification = Qualification.forChildrensMatters(member.get(), Sweden.day(permit.at()));
        figures.count(permit, Measure.UNQUALIFIED_REFUSED, !(qualification instanceof Qualification.Qualified));
        return switch (qualification) {
            case Qualification.Qualified _ -> {
                store.own(permit, matter, to, member.get().unit(), stageWhenOwned(matter), permit.at());
                clocks.giveTo(permit, matter.id(), to);
                yield new Assignment.Done(to);
            }
            case Qualification why -> new Assignment.NotQualified(why);
        };
    }

    private boolean works(Matter matter, StaffId owner) {
        return organisation
                .staff(matter.board(), owner)
                .filter(s -> s.worksOn(Sweden.day(clock.instant())))
                .isPresent();
    }

    private static Matter.Stage stageWhenOwned(Matter matter) {
        return matter.stage() == Matter.Stage.REPORTED ? Matter.Stage.PRELIMINARY : matter.stage();
    }

    private Set<StaffId> holders(Matter matter) {
        return matter.owner() == null
                ? Set.of()
                : organisation.standInsAnd(matter.board(), matter.owner(), clock.instant());
    }

    /** While it is being received, both the reception and the on-call unit reach a matter; afterwards its own unit alone. */
    private static Set<UnitId> units(Matter matter, Queue queue) {
        var units = new HashSet<>(Set.of(matter.unit()));
        if (matter.stage() == Matter.Stage.REPORTED || matter.stage() == Matter.Stage.PRELIMINARY) {
            units.add(queue.office());
            units.add(queue.onCall());
        }
        return units;
    }
}
