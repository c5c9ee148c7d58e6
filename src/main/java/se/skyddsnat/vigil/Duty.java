package se.skyddsnat.vigil;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something the system does by itself. Every module that has such a duty offers it as a bean; it is then done on time
 * by one node, its last time is shown, and its silence is an alarm.
 *
 * @param name short, in English, the last part of its text's key
 * @param every how often
 * @param at at what time of day in Sweden, for a daily duty; else null
 * @param work does it, and says in a few words what came of it, naming nobody
 */
public record Duty(String name, Duration every, @Nullable LocalTime at, Supplier<String> work) {

    /** A duty done again and again. */
    public static Duty every(Duration time, String name, Supplier<String> work) {
        return new Duty(name, time, null, work);
    }

    /** A duty done once a day. */
    public static Duty dailyAt(LocalTime at, String name, Supplier<String> work) {
        return new Duty(name, Duration.ofDays(1), at, work);
    }

    Optional<LocalTime> timeOfDay() {
        return Optional.ofNullable(at);
    }

    @Override
    public String toString() {
        return "Duty[" + name + "]";
    }
}
