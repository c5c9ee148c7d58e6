package se.skyddsnat.demo;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Chance that falls the same way every time it begins from the same seed. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    /** A chance of its own that another draw here or there does not disturb. */
    Chance branch() {
        return new Chance(random.nextLong());
    }

    /** True in {@code share} of the cases, 0–1. */
    boolean is(double share) {
        return random.nextDouble() < share;
    }

    /** A whole number from {@code from} to {@code to}, both included. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    Duration between(Duration from, Duration to) {
        return from.plusSeconds((long) (random.nextDouble() * to.minus(from).toSeconds()));
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One of them, the likelier the heavier it weighs. */
    <T> T oneOf(List<Weighed<T>> all, double total) {
        var left = random.nextDouble() * total;
        for (var one : all) {
            left -= one.weight();
            if (left < 0) {
                return one.value();
            }
        }
        return all.getLast().value();
    }

    /** Something that is drawn as often as it weighs. */
    record Weighed<T>(T value, double weight) {

        static <T> double total(List<Weighed<T>> all) {
            return all.stream().mapToDouble(Weighed::weight).sum();
        }
    }
}
