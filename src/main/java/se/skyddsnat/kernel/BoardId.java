package se.skyddsnat.kernel;

import java.util.UUID;

/** A social welfare board (nämnd): the controller of its own files, and the tenant of the system. */
public record BoardId(UUID value) {

    /** Reads the id from its text form; refuses anything that is not one. */
    public static BoardId of(String text) {
        return new BoardId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
