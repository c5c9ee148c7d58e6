package se.skyddsnat.clocks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;

/**
 * That somebody was told of a clock that was running out.
 *
 * @param whom null when nobody of that rank works for the board
 */
public record Told(
        Ladder level,
        Instant at,
        MatterId matter,
        ClockRule rule,
        @Nullable StaffId whom) {}
