package se.skyddsnat.kernel;

import java.util.UUID;

/** A matter (ärende): what one board does for one child or person, with one owner at every moment. */
public record MatterId(UUID value) {

    /** Reads the id from its text form; refuses anything that is not one. */
    public static MatterId of(String text) {
        return new MatterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
