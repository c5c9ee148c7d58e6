package se.skyddsnat.access;

import java.time.Instant;
import java.util.UUID;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.BoardId;

/**
 * The proof that somebody was allowed one act, and that the trail says so. Only {@link Access} can make one; writing
 * and reading about a person asks for it, and outside its transaction it opens nothing.
 */
public final class Permit {

    private final Actor actor;
    private final Action action;
    private final Target target;
    private final Instant at;

    Permit(Actor actor, Action action, Target target, Instant at) {
        this.actor = actor;
        this.action = action;
        this.target = target;
        this.at = at;
    }

    public Actor actor() {
        return actor;
    }

    public BoardId board() {
        return target.board();
    }

    public Target target() {
        return target;
    }

    /** When the act was allowed: the instant that everything written under it carries. */
    public Instant at() {
        return at;
    }

    /** The member of staff who acts; a bug if somebody else does. */
    public Actor.Staff staff() {
        if (actor instanceof Actor.Staff staff) {
            return staff;
        }
        throw new IllegalStateException(action.name() + " is done by staff only");
    }

    /** Refuses to be used for another object than the one it was given for. A permit for the board's list or a new object reaches all of the board's. */
    public void reaches(UUID object) {
        if (target.id() != null && !target.id().equals(object)) {
            throw new IllegalStateException("a permit for one object was used for another: " + action.name());
        }
    }

    @Override
    public String toString() {
        return "Permit[" + action.name() + "]";
    }
}
