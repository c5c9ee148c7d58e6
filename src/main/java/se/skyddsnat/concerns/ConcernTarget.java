package se.skyddsnat.concerns;

import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Target;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.organisation.Organisation;

/**
 * What the porter needs to know of a stored concern: it is about its matter, and until it is decided, and while an alarm about it
 * waits for an answer, the reception and the on-call unit reach it too, also when the matter has long had its home in another unit.
 */
@Component
class ConcernTarget {

    private final ConcernStore concerns;
    private final AlertStore alerts;
    private final Matters matters;
    private final Organisation organisation;

    ConcernTarget(ConcernStore concerns, AlertStore alerts, Matters matters, Organisation organisation) {
        this.concerns = concerns;
        this.alerts = alerts;
        this.matters = matters;
        this.organisation = organisation;
    }

    Optional<Target> of(ConcernId id) {
        return concerns.stored(id)
                .flatMap(concern -> matters.target(concern.matter()).map(matter -> of(concern, matter)));
    }

    private Target of(Concern concern, Target matter) {
        if (concern instanceof Concern.Decided && !alerts.unanswered(concern.id())) {
            return matter;
        }
        var queue = organisation.queue(matter.board());
        var units = new HashSet<>(matter.units());
        units.add(queue.office());
        units.add(queue.onCall());
        return matter.inUnits(units);
    }
}
