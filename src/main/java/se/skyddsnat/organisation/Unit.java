package se.skyddsnat.organisation;

import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.UnitId;

/** A unit of a board. */
public record Unit(UnitId id, BoardId board, String name, Kind kind) {

    /** What a unit is there for. */
    public enum Kind {
        /** Receives reports in office hours. */
        RECEPTION,
        /** Inquires and follows. */
        INQUIRY,
        /** Receives round the clock when the others are closed (socialjour). */
        ON_CALL,
        /** Serves the board and its committee. */
        BOARD_OFFICE
    }
}
