package se.skyddsnat.kernel;

import java.util.UUID;

/** A unit within a board, such as the reception group or the on-call office. */
public record UnitId(UUID value) {

    /** Reads the id from its text form; refuses anything that is not one. */
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
