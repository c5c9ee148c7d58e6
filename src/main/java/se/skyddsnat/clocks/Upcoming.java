package se.skyddsnat.clocks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;

/** What breaks next, and who has been told of it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Upcoming {

    private final UpcomingStore store;
    private final Access access;

    Upcoming(UpcomingStore store, Access access) {
        this.store = store;
        this.access = access;
    }

    /**
     * The clocks that run for these members of staff, the one that breaks first on top.
     *
     * @param unowned also those of matters that nobody has taken yet
     * @param most how many at most
     */
    public List<RunningClock> next(Permit permit, Collection<StaffId> owners, boolean unowned, int most) {
        return store.next(permit, owners, unowned, most);
    }

    /** She has seen that she was told. Returns the matter it was about. */
    @Transactional
    public MatterId seen(Actor.Staff actor, UUID escalation) {
        var permit = access.require(actor, ClockAction.SEE_ALARM, () -> target(actor.board(), escalation));
        return store.seen(permit, escalation);
    }

    private Optional<Target> target(BoardId board, UUID escalation) {
        return store.toldOf(escalation)
                .map(told -> Target.of(board, "alarm", escalation).heldBy(java.util.Set.of(told)));
    }
}
