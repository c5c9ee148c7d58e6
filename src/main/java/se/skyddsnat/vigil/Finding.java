package se.skyddsnat.vigil;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.BoardId;

/**
 * Something that does not add up.
 *
 * @param board whose it is, or null when it is the whole house's
 * @param object the id of what is lost or waits, or null
 * @param about the name of a duty or a door, or null
 */
record Finding(
        AlarmKind kind,
        @Nullable BoardId board,
        @Nullable UUID object,
        @Nullable String about) {

    static Finding of(AlarmKind kind, BoardId board) {
        return new Finding(kind, board, null, null);
    }
}
