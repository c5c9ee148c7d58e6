package se.skyddsnat.concerns;

import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Permit;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.concerns.ConcernFile.Alert;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Role;
import se.skyddsnat.messaging.Notice;
import se.skyddsnat.messaging.Notices;
import se.skyddsnat.organisation.Organisation;

/** Raises an alarm about a child and tells everybody at once who may answer for it, day and night. */
@Component
class AlertTelling {

    private final AlertStore store;
    private final Matters matters;
    private final Organisation organisation;
    private final Notices notices;

    AlertTelling(AlertStore store, Matters matters, Organisation organisation, Notices notices) {
        this.store = store;
        this.matters = matters;
        this.organisation = organisation;
        this.notices = notices;
    }

    void raise(Permit permit, ConcernId concern, MatterId matter, Alert.Kind kind, Role role) {
        store.raise(permit, concern, kind, role);
        var queue = organisation.queue(permit.board());
        var units = new HashSet<>(List.of(queue.office(), queue.onCall()));
        units.add(matters.get(permit, matter).unit());
        organisation.staffOf(permit.board()).stream()
                .filter(s -> s.roles().contains(role) && units.contains(s.unit()))
                .filter(s -> !(permit.actor() instanceof Actor.Staff self
                        && self.id().equals(s.id())))
                .forEach(s -> notices.tell(permit, s.id(), matter, notice(kind), concern.value()));
    }

    private static Notice.Kind notice(Alert.Kind kind) {
        return switch (kind) {
            case NEEDS_PROTECTION -> Notice.Kind.NEEDS_PROTECTION;
            case THIRD_REPORT -> Notice.Kind.THIRD_REPORT;
            case DANGER_NOW -> Notice.Kind.DANGER_NOW;
        };
    }
}
