package se.skyddsnat.concerns;

import java.time.Instant;
import se.skyddsnat.kernel.MatterId;

/**
 * The newest concern of a matter that is not yet decided, as a list shows it.
 *
 * @param reports how many reports the matter holds in all
 * @param feedbackOwed whether a professional waits for an answer
 */
public record Waiting(
        ConcernId id,
        MatterId matter,
        Concern.State state,
        Instant receivedAt,
        Channel channel,
        boolean dangerNow,
        int reportsInAYear,
        int reports,
        boolean feedbackOwed) {}
