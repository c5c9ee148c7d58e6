package se.skyddsnat.messaging;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.Language;

/** Messages that wait to go out. A message is written in the same transaction as the act it tells of, so that neither is without the other. */
@Service
@Transactional
public class Outbox {

    private final MessagingStore store;
    private final Access access;

    Outbox(MessagingStore store, Access access) {
        this.store = store;
        this.access = access;
    }

    /** Lays a message in the outbox. Never called for a protected person: her telephone may be in another's hand. */
    public void send(Permit permit, Outgoing.Channel channel, String address, OutgoingText text, Language language) {
        store.send(permit, new Outgoing(Ids.next(permit.at()), channel, address, text, language, permit.at()));
    }

    /** For the demo: what would have gone out for a board, newest first, at most 100. */
    public List<Outgoing> sent(BoardId board) {
        var permit = access.require(
                new Actor.Automatic("demo outbox"), MessagingAction.SHOW_SENT, Target.of(board, "outbox"));
        return store.sent(permit);
    }
}
