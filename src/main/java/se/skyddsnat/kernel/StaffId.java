package se.skyddsnat.kernel;

import java.util.UUID;

/** A named human being who works for a board. */
public record StaffId(UUID value) {

    /** Reads the id from its text form; refuses anything that is not one. */
    public static StaffId of(String text) {
        return new StaffId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
