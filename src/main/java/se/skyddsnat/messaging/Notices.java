package se.skyddsnat.messaging;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;

/** The trays of the staff: who has to know what, and has she seen it. */
@Service
@Transactional
public class Notices {

    private final MessagingStore store;
    private final Access access;

    Notices(MessagingStore store, Access access) {
        this.store = store;
        this.access = access;
    }

    /** Puts a notice in somebody's tray, under the permit of the act that calls for it. The same notice unseen is put there once. */
    public void tell(Permit permit, StaffId to, MatterId matter, Notice.Kind kind, UUID about) {
        store.tell(permit, new Notice(Ids.next(permit.at()), matter, to, kind, about, permit.at(), null));
    }

    /** What the member of staff has not seen, newest first, at most 100. */
    public List<Notice> unseen(Permit permit, StaffId staff) {
        return store.unseen(permit, staff);
    }

    /** She has seen it. */
    public void see(Actor.Staff actor, UUID notice) {
        var permit = access.require(
                actor,
                MessagingAction.SEE_NOTICE,
                () -> store.stored(notice)
                        .map(n -> Target.of(actor.board(), "notice", notice).heldBy(Set.of(n.to()))));
        store.see(permit, notice);
    }
}
