package se.skyddsnat.ui;

import org.jspecify.annotations.Nullable;

/**
 * One answer to look over before sending.
 *
 * @param changeUrl where to change it, or null when it cannot be changed
 * @param changeLabel the word on that link
 */
public record SummaryRow(
        String label,
        String value,
        @Nullable String changeUrl,
        @Nullable String changeLabel) {}
