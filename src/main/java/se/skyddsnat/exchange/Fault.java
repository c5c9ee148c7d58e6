package se.skyddsnat.exchange;

import java.util.List;

/**
 * One thing that has to be mended in what was sent.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole
 * @param reason the last part of the text's key, and the code that a program can act on
 * @param arguments what the text names
 */
public record Fault(String pointer, String reason, List<Object> arguments) {

    static Fault at(String pointer, String reason, Object... arguments) {
        return new Fault(pointer, reason, List.of(arguments));
    }
}
