package se.skyddsnat.organisation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.UnitId;

/**
 * Who works where and when, for one board.
 *
 * @param staff everybody who works or has worked there, by name
 * @param duties those that have not ended
 * @param substitutes those that have not ended
 */
public record Roster(
        Instant at,
        List<Unit> units,
        List<StaffMember> staff,
        Queue queue,
        List<Duty> duties,
        List<Substitute> substitutes) {

    /**
     * That somebody is on duty for a unit.
     *
     * @param until null when no end is set
     */
    public record Duty(
            UnitId unit,
            StaffId staff,
            Instant from,
            @Nullable Instant until) {}

    /** That somebody stands in for somebody who is away. */
    public record Substitute(StaffId staff, StaffId substitute, Instant from, Instant until) {}

    /** What came of a change: it holds from now on, or why it cannot be saved. */
    public sealed interface Change {

        record Saved() implements Change {}

        record Refused(Reason reason) implements Change {}
    }

    /** Why a change cannot be saved. */
    public enum Reason {
        /** The unit that reports would go to has nobody who works there. */
        QUEUE_WITHOUT_HUMAN,
        /** After that day nobody would be left in a unit that reports go to. */
        LAST_ONE_IN_QUEUE,
        /** Somebody, here or with another board, signs in with that name already. */
        LOGIN_TAKEN,
        /** There is no such unit in the board. */
        NO_SUCH_UNIT,
        /** The person does not work for the board during that time. */
        NOT_HERE,
        /** Somebody cannot stand in for herself. */
        SAME_PERSON,
        /** The time ends before it begins, or has no length. */
        EMPTY_TIME,
        /** The time is over already. */
        TIME_PAST,
        /** Somebody stands in, or is on duty, during a part of that time already. */
        OVERLAPS
    }
}
