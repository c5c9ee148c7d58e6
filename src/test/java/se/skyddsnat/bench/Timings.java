package se.skyddsnat.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/** How long each of many answers took, and how many went wrong; bounded, and safe to fill from many threads. */
final class Timings {

    private final AtomicLongArray nanos;
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    Timings(int most) {
        this.nanos = new AtomicLongArray(most);
    }

    void add(long tookNanos) {
        int at = count.getAndIncrement();
        if (at < nanos.length()) {
            nanos.set(at, tookNanos);
        }
    }

    void addFailure() {
        failed.incrementAndGet();
    }

    int count() {
        return Math.min(count.get(), nanos.length());
    }

    int failures() {
        return failed.get();
    }

    /** The time within which that share of the answers came, such as 0.95; zero when there are none. */
    Duration within(double share) {
        long[] sorted = new long[count()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = nanos.get(i);
        }
        Arrays.sort(sorted);
        int at = (int) Math.ceil(share * sorted.length) - 1;
        return sorted.length == 0 ? Duration.ZERO : Duration.ofNanos(sorted[Math.max(0, at)]);
    }
}
