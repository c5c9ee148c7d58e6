package se.skyddsnat.guarantees;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.BoardId;

/**
 * What may be shown of one time limit. A board, region or nation that is missing had too few or none at all, or would
 * tell of another that had; the reader cannot see which.
 *
 * @param regions by the region's code
 */
public record Published(
        Map<BoardId, Count> boards,
        Map<String, Count> regions,
        @Nullable Count nation) {

    /** Nothing may be shown. */
    public static final Published NOTHING = new Published(Map.of(), Map.of(), null);

    public Optional<Count> board(BoardId board) {
        return Optional.ofNullable(boards.get(board));
    }

    public Optional<Count> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    public Optional<Count> wholeNation() {
        return Optional.ofNullable(nation);
    }
}
