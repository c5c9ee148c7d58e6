package se.skyddsnat.concerns;

import java.util.UUID;

/** One concern: what one report says about one child. */
public record ConcernId(UUID value) {

    /** Reads the id from its text form; refuses anything that is not one. */
    public static ConcernId of(String text) {
        return new ConcernId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
