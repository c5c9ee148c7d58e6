package se.skyddsnat.ui;

import org.jspecify.annotations.Nullable;

/**
 * A figure at the top of the desk.
 *
 * @param detail what the figure is made of, or null
 * @param href where the counted stand as a list, or null
 */
public record Counter(
        String label,
        String value,
        @Nullable String detail,
        @Nullable String href,
        boolean alarming) {}
