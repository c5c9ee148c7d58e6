package se.skyddsnat.vigil;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.Role;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.StaffMember;

/** Raises alarms, tells the people who can act, and lets an alarm end when its cause is gone. */
@Component
class Alarms {

    private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);
    private static final Set<Role> LEADERS = Set.of(Role.TEAM_LEADER, Role.MANAGER, Role.ADMINISTRATOR);

    private final AlarmBook store;
    private final Organisation organisation;

    Alarms(AlarmBook store, Organisation organisation) {
        this.store = store;
        this.organisation = organisation;
    }

    /** Everything of these kinds that is wrong at this moment; what is not among it any more ends. */
    @Transactional
    public void standAt(Instant at, @Nullable BoardId board, Collection<AlarmKind> kinds, List<Finding> findings) {
        findings.forEach(finding -> raise(finding, at));
        store.endUnlessSeen(
                board, kinds.stream().filter(AlarmKind::endsWithItsCause).toList(), at);
    }

    @Transactional
    public void raise(Finding finding, Instant at) {
        var id = Ids.next(at);
        if (store.raise(id, finding, at)) {
            LOG.error(
                    "ALARM {} board={} object={} about={}",
                    finding.kind(),
                    finding.board(),
                    finding.object(),
                    finding.about());
            var board = finding.board();
            if (board != null) {
                leaders(board).forEach(who -> store.tell(id, board, who.id(), at));
            }
        }
    }

    @Transactional
    public void end(Finding finding, Instant at) {
        store.end(finding, at);
    }

    /** Those in the board who can act on an alarm. */
    List<StaffMember> leaders(BoardId board) {
        return organisation.staffOf(board).stream()
                .filter(member -> member.roles().stream().anyMatch(LEADERS::contains))
                .toList();
    }
}
