package se.skyddsnat.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.PersonKey;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.UnitId;

/**
 * What the act is about, as it is *stored*: which board's, which units', who holds it, and about whom. Never built
 * from what somebody typed.
 *
 * @param id the object's id, or null where the act is about a list or a new object of the board
 * @param self the keys of the persons who count as "herself"
 */
public record Target(
        BoardId board,
        String kind,
        @Nullable UUID id,
        Set<UnitId> units,
        Set<StaffId> holders,
        Set<PersonId> subjects,
        Set<PersonKey> self) {

    public Target {
        units = Set.copyOf(units);
        holders = Set.copyOf(holders);
        subjects = Set.copyOf(subjects);
        self = Set.copyOf(self);
    }

    /** Something of the board's as a whole: a list, a queue, or an object that is about to be made. */
    public static Target of(BoardId board, String kind) {
        return new Target(board, kind, null, Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** One object of the board's that no single person is the subject of. */
    public static Target of(BoardId board, String kind, UUID id) {
        return new Target(board, kind, id, Set.of(), Set.of(), Set.of(), Set.of());
    }

    public Target inUnits(Set<UnitId> where) {
        return new Target(board, kind, id, where, holders, subjects, self);
    }

    public Target heldBy(Set<StaffId> who) {
        return new Target(board, kind, id, units, who, subjects, self);
    }

    public Target about(Set<PersonId> persons) {
        return new Target(board, kind, id, units, holders, persons, self);
    }

    public Target ownedBy(Set<PersonKey> keys) {
        return new Target(board, kind, id, units, holders, subjects, keys);
    }
}
