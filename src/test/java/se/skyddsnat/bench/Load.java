package se.skyddsnat.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks at a steady pace whether or not the answers come, so that a slow answer does not hide behind fewer questions. */
final class Load {

    private static final int MOST_AT_ONCE = 400;

    /** Of every twenty-five steps; a report is three requests and a receipt two, so that these make forty requests. */
    private static final List<String> MIX = List.of(
            "desk", "matter", "desk", "matter", "report", "desk", "matter", "desk", "receipt", "matter", "desk",
            "matter", "report", "desk", "matter", "desk", "matter", "receipt", "desk", "matter", "report", "desk",
            "matter", "desk", "matter");

    private static final Map<String, Integer> REQUESTS = Map.of("desk", 1, "matter", 1, "report", 3, "receipt", 2);

    private Load() {}

    static double requestsPerStep() {
        return MIX.stream().mapToInt(REQUESTS::get).average().orElseThrow();
    }

    /**
     * Steps at that many requests a second. What is timed is from the moment the step should have begun.
     *
     * @return the timings of each kind
     */
    static Map<String, Timings> steady(Journeys journeys, double requestsPerSecond, Duration howLong)
            throws InterruptedException {
        var timings = new TreeMap<String, Timings>();
        Journeys.KINDS.forEach(kind -> timings.put(kind, new Timings(100_000)));
        double perSecond = requestsPerSecond / requestsPerStep();
        long steps = Math.round(perSecond * howLong.toMillis() / 1000.0);
        var room = new Semaphore(MOST_AT_ONCE);
        long began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < steps; i++) {
                long due = began + (long) (i * 1e9 / perSecond);
                sleepUntil(due);
                var kind = MIX.get((int) (i % MIX.size()));
                room.acquire();
                long late = Math.max(0, System.nanoTime() - due);
                threads.submit(() -> {
                    try {
                        note(timings.get(kind), () -> journeys.once(kind), late);
                    } finally {
                        room.release();
                    }
                });
            }
        }
        return timings;
    }

    private static void note(Timings timings, Supplier<Journeys.Done> step, long late) {
        try {
            var done = step.get();
            if (!done.right()) {
                timings.addFailure();
            } else if (done.nanos() > 0) {
                timings.add(late + done.nanos());
            }
        } catch (RuntimeException e) {
            timings.addFailure();
        }
    }

    private static void sleepUntil(long nanoTime) throws InterruptedException {
        long wait = nanoTime - System.nanoTime();
        if (wait > 0) {
            TimeUnit.NANOSECONDS.sleep(wait);
        }
    }

    /** How many a second, when some do nothing but the next one. Each of them gets its own way of doing it. */
    static double asFastAsPossible(int some, Duration howLong, Function<Integer, Runnable> ways)
            throws InterruptedException {
        var count = new AtomicLong();
        long began = System.nanoTime();
        long end = began + howLong.toNanos();
        var all = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < some; i++) {
                var way = ways.apply(i);
                all.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        way.run();
                        count.incrementAndGet();
                    }
                }));
            }
        }
        for (var one : all) {
            if (one.state() == Future.State.FAILED) {
                throw new IllegalStateException("could not be done as fast as possible", one.exceptionNow());
            }
        }
        return count.get() * 1e9 / (System.nanoTime() - began);
    }
}
