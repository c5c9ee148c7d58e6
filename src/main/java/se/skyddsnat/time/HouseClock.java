package se.skyddsnat.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * The clock of the house. In production it is the machine's own. In the demo and in stories time can be turned forward,
 * and the demo may play what happened before today: one thread then lives in the past while all others live now.
 */
public final class HouseClock extends Clock {

    private final Clock machine;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final ScopedValue<Past> past = ScopedValue.newInstance();
    private final AtomicInteger played = new AtomicInteger();

    public HouseClock(Clock machine) {
        this.machine = machine;
    }

    @Override
    public Instant instant() {
        return past.isBound() ? past.get().instant() : present();
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

    /**
     * Plays what happened before today, on the calling thread only. There time stands still until it is moved on.
     *
     * @throws IllegalArgumentException if {@code from} has not been yet
     */
    public void playThePast(Instant from, Consumer<Past> play) {
        var before = new Past(from);
        played.incrementAndGet();
        try {
            ScopedValue.where(past, before).run(() -> play.accept(before));
        } finally {
            played.decrementAndGet();
        }
    }

    /** Whether another thread plays the past just now, so that what has gone by today is not yet so for everybody. */
    public boolean pastIsPlayedElsewhere() {
        return played.get() > 0 && !past.isBound();
    }

    private Instant present() {
        return machine.instant().plus(ahead.get());
    }

    /** A time that has been, lived through once more from its beginning up to now, never backwards. */
    public final class Past {

        private final AtomicReference<Instant> at;

        private Past(Instant from) {
            this.at = new AtomicReference<>(from);
            notLaterThanNow(from);
        }

        public Instant instant() {
            return at.get();
        }

        /**
         * Moves on; stays where it is if that moment has gone by already.
         *
         * @throws IllegalArgumentException if the moment has not been yet
         */
        public void moveOnTo(Instant moment) {
            notLaterThanNow(moment);
            at.updateAndGet(old -> moment.isAfter(old) ? moment : old);
        }

        private void notLaterThanNow(Instant moment) {
            if (moment.isAfter(present())) {
                throw new IllegalArgumentException("what has not been cannot be played: " + moment);
            }
        }
    }
}
