package se.skyddsnat.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Target;
import se.skyddsnat.cases.Handover;
import se.skyddsnat.cases.Handovers;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Organisation;

/** What somebody is asked to take over, before she has signed for it: what it is and what runs, but not yet whom it is about by name. */
@Service
@Transactional
public class HandoverDesk {

    private final Access access;
    private final Handovers handovers;
    private final Matters matters;
    private final Clocks clocks;
    private final Persons persons;
    private final Organisation organisation;

    HandoverDesk(
            Access access,
            Handovers handovers,
            Matters matters,
            Clocks clocks,
            Persons persons,
            Organisation organisation) {
        this.access = access;
        this.handovers = handovers;
        this.matters = matters;
        this.clocks = clocks;
        this.persons = persons;
        this.organisation = organisation;
    }

    /**
     * A matter on offer.
     *
     * @param from the name of the one who hands it over
     * @param clocks those that run
     */
    public record Offer(
            Instant at, Handover handover, Matter matter, Glimpse child, String from, List<RunningClock> clocks) {}

    /** @throws se.skyddsnat.access.Forbidden if it is not offered to her, or has been answered */
    public Offer open(Actor.Staff actor, UUID id) {
        var permit = access.require(actor, DeskAction.READ_HAND_OVER, () -> target(actor, id));
        var handover = handovers.waiting(permit, id).orElseThrow();
        var matter = matters.get(permit, handover.matter());
        var names = new Names(organisation.everybodyById(actor.board()));
        return new Offer(
                permit.at(),
                handover,
                matter,
                Glimpse.of(persons.get(permit, matter.child()), false, Sweden.day(permit.at())),
                names.of(handover.from()),
                clocks.of(permit, matter.id()).stream()
                        .filter(RunningClock::runs)
                        .toList());
    }

    private Optional<Target> target(Actor.Staff actor, UUID id) {
        return handovers
                .target(actor.board(), id)
                .flatMap(offered -> matters.target(matter(offered)).map(matter -> offered.about(matter.subjects())));
    }

    private static MatterId matter(Target offered) {
        return new MatterId(java.util.Objects.requireNonNull(offered.id()));
    }
}
