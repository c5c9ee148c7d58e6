package se.skyddsnat.vigil;

import se.skyddsnat.organisation.Board;

/**
 * A way in for reports. Every module that has one offers it as a bean; each night a made-up report goes through it to
 * every board.
 */
public interface Door {

    /** Short, in English, the last part of its text's key. */
    String name();

    /**
     * Sends a made-up report to the board and looks whether it came; nothing of it is left afterwards.
     *
     * @throws RuntimeException why the door did not take it
     */
    boolean leadsTo(Board board);

    /** Whether all boards are tried in one night, or one board a night. */
    default boolean everyBoard() {
        return true;
    }
}
