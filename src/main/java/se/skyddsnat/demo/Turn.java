package se.skyddsnat.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import se.skyddsnat.kernel.Sweden;

/** How far one may turn the demo's time at once. */
public enum Turn {
    HOUR,
    MORNING,
    DAY,
    WEEK,
    MONTH;

    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    /** Where one ends up; always later. */
    Instant from(Instant now) {
        var local = now.atZone(Sweden.ZONE);
        return switch (this) {
            case HOUR -> now.plus(Duration.ofHours(1));
            case MORNING ->
                local.toLocalDate()
                        .plusDays(1)
                        .atTime(EIGHT)
                        .atZone(Sweden.ZONE)
                        .toInstant();
            case DAY -> local.plusDays(1).toInstant();
            case WEEK -> local.plusWeeks(1).toInstant();
            case MONTH -> local.plusMonths(1).toInstant();
        };
    }
}
