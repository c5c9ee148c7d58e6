package se.skyddsnat.ui;

import org.jspecify.annotations.Nullable;

/**
 * An answer to choose.
 *
 * @param hint one more sentence under the answer, or null
 */
public record Option(String value, String label, @Nullable String hint) {

    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }
}
