package se.skyddsnat.kernel;

import java.util.UUID;

/** A person as one board knows her; says nothing about who she is. */
public record PersonId(UUID value) {

    /** Reads the id from its text form; refuses anything that is not one. */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
