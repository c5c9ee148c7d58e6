package se.skyddsnat.concerns;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.identity.Person;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.organisation.Board;

/**
 * Earlier reports on the same child, her siblings and her household, seen together.
 *
 * @param here with this board, newest first
 * @param elsewhere with other boards: only that they exist, and whom to call
 */
public record Repeats(List<Earlier> here, List<Elsewhere> elsewhere) {

    /** An earlier report that this board keeps. */
    public record Earlier(
            ConcernId id,
            MatterId matter,
            Person child,
            boolean sameChild,
            Instant receivedAt,
            Channel channel,
            Concern.State state,
            @Nullable String outcome) {}

    /** That another board has had reports on the child, and in which month the last one came. */
    public record Elsewhere(Board board, YearMonth last) {}

    public boolean any() {
        return !here.isEmpty() || !elsewhere.isEmpty();
    }
}
