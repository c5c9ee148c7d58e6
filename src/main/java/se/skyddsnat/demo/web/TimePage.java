package se.skyddsnat.demo.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.TimelineEntry;

/**
 * The demo's clock and what happened when it was turned.
 *
 * @param ahead how far ahead of the real time it is, in words; null when it is not
 * @param notYet why time could not be turned, or null
 * @param passed what came of the last turn in one sentence, or null before the first
 * @param told who was told of what, newest first
 */
public record TimePage(
        String time,
        @Nullable String ahead,
        List<Option> turns,
        @Nullable String notYet,
        @Nullable String passed,
        List<TimelineEntry> told,
        @Nullable String more) {}
