package se.skyddsnat.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.StaffId;

/**
 * A time during which one named human held the matter.
 *
 * @param until when she handed it on, or null while she holds it
 */
public record Held(StaffId owner, Instant from, @Nullable Instant until) {}
