package se.skyddsnat.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The clock of the house. In production it is the machine's own; in the demo and in stories time can be turned forward. */
public final class HouseClock extends Clock {

    private final Clock machine;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public HouseClock(Clock machine) {
        this.machine = machine;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return machine.withZone(zone);
    }

    /** How far ahead of the machine's clock the house lives; zero outside the demo. */
    public Duration ahead() {
        return ahead.get();
    }

    /**
     * Lets the house live so far ahead of the machine.
     *
     * @throws IllegalArgumentException if time would go backwards
     */
    public void liveAhead(Duration newAhead) {
        ahead.updateAndGet(old -> {
            if (newAhead.compareTo(old) < 0) {
                throw new IllegalArgumentException("time is never turned back: what has happened has happened");
            }
            return newAhead;
        });
    }
}
