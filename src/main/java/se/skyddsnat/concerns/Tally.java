package se.skyddsnat.concerns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What must add up in a board: every receipt is a stored report, every report has a concern, every concern stands in a
 * queue, and every queue item is at last seen by a human.
 *
 * @param seenItems queue items that a human has seen, or that proved a door at night
 * @param oldestUnseen when the item that has waited longest came in, or null
 */
public record Tally(
        long receipts,
        long reports,
        long reportsWithConcern,
        long concerns,
        long queueItems,
        long seenItems,
        long seenConcerns,
        @Nullable Instant oldestUnseen) {

    /** Whether nothing has been lost between the steps. */
    public boolean addsUp() {
        return receipts == reports
                && reports == reportsWithConcern
                && concerns == queueItems
                && seenItems == seenConcerns;
    }
}
