package se.skyddsnat.ui;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as the journal tells it.
 *
 * @param whenIso the moment, ISO 8601
 * @param heading what happened, in few words
 * @param text the entry itself; line breaks are kept
 * @param source who said it or where it stands
 */
public record TimelineEntry(
        String when,
        String whenIso,
        String heading,
        @Nullable String text,
        @Nullable String source) {}
