package se.skyddsnat.clocks;

import java.time.Instant;
import java.util.UUID;
import se.skyddsnat.kernel.MatterId;

/** That somebody was told of a clock that runs out, and on which rung of the ladder she stands. */
public record Escalation(UUID id, Ladder level, Instant at, MatterId matter, ClockRule rule) {}
