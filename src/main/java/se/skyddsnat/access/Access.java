package se.skyddsnat.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.skyddsnat.audit.Trail;
import se.skyddsnat.audit.TrailEntry;
import se.skyddsnat.audit.TrailEntry.Outcome;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.BoardId;

/**
 * The one porter of the house. One call decides, leaves the line in the trail, and opens the wall of the database for
 * this transaction and this board only: whoever forgets to ask sees no rows at all.
 */
@Component
public class Access {

    private final JdbcClient sql;
    private final Trail trail;
    private final Clock clock;

    Access(JdbcClient sql, Trail trail, Clock clock) {
        this.sql = sql;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Allows an act on something already known not to hang on a stored object: a list of the board's, or a new object.
     *
     * @throws Forbidden if the rule says no; the refusal is in the trail
     */
    public Permit require(Actor actor, Action action, Target target) {
        needsTransaction();
        var at = clock.instant();
        if (!action.rule().allows(actor, target)) {
            throw refuse(actor, action, target, at);
        }
        var key = actor instanceof Actor.Citizen c ? c.key().hex() : null;
        trail.allowedAndOpened(line(actor, action, target, at, Outcome.ALLOWED), target.board(), key);
        return new Permit(actor, action, target, at);
    }

    /**
     * Allows an act on a stored object. The object is looked for within the actor's own board only; one of another
     * board's is as absent as one that never was.
     *
     * @param stored looks the object up, behind the wall of the actor's board
     * @throws Forbidden if it is not there or the rule says no; either is in the trail
     */
    public Permit require(Actor actor, Action action, Supplier<Optional<Target>> stored) {
        needsTransaction();
        openOwnBoard(actor);
        var target = stored.get();
        if (target.isEmpty()) {
            trail.refused(new TrailEntry(
                    clock.instant(),
                    actor,
                    boardOf(actor),
                    action.name(),
                    action.purpose(),
                    Outcome.NOT_FOUND,
                    "no such object in the actor's own board",
                    "unknown",
                    null,
                    Set.of()));
            throw new Forbidden();
        }
        return require(actor, action, target.get());
    }

    /** Whether the act would be allowed: for deciding what a page offers. Opens nothing and leaves no line. */
    public boolean may(Actor actor, Action action, Target target) {
        return action.rule().allows(actor, target);
    }

    private Forbidden refuse(Actor actor, Action action, Target target, Instant at) {
        trail.refused(line(actor, action, target, at, Outcome.REFUSED));
        return new Forbidden();
    }

    private static TrailEntry line(Actor actor, Action action, Target target, Instant at, Outcome outcome) {
        return new TrailEntry(
                at,
                actor,
                target.board(),
                action.name(),
                action.purpose(),
                outcome,
                action.rule().inWords(),
                target.kind(),
                target.id(),
                target.subjects());
    }

    private void openOwnBoard(Actor actor) {
        var board = boardOf(actor);
        var person = actor instanceof Actor.Citizen c ? c.key().hex() : "";
        sql.sql("select set_config('app.board', ?, true), set_config('app.person', ?, true)")
                .params(board == null ? "" : board.toString(), person)
                .query()
                .singleRow();
    }

    private static @Nullable BoardId boardOf(Actor actor) {
        return actor instanceof Actor.Staff s ? s.board() : null;
    }

    private static void needsTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an act needs a transaction of its own");
        }
    }
}
