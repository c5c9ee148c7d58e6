package se.skyddsnat.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import se.skyddsnat.clocks.SwedishCalendar;
import se.skyddsnat.kernel.Sweden;

/** When made-up staff are at work: weekdays between eight and half past four. */
final class OfficeHours {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(16, 30);

    private OfficeHours() {}

    static boolean open(Instant at) {
        var local = at.atZone(Sweden.ZONE);
        var time = local.toLocalTime();
        return SwedishCalendar.isWeekday(local.toLocalDate()) && !time.isBefore(OPENS) && time.isBefore(CLOSES);
    }

    /** That moment if they are at work then, else some time in the first hours of the next working day. */
    static Instant orNext(Instant at, Chance chance) {
        if (open(at)) {
            return at;
        }
        var local = at.atZone(Sweden.ZONE);
        var day = local.toLocalTime().isBefore(OPENS)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return SwedishCalendar.nextWeekdayOnOrAfter(day)
                .atTime(OPENS)
                .atZone(Sweden.ZONE)
                .toInstant()
                .plus(chance.between(Duration.ofMinutes(2), Duration.ofHours(3)));
    }

    /** Some time in the working day so many days later. */
    static Instant daysAfter(Instant at, int days, Chance chance) {
        var day = SwedishCalendar.nextWeekdayOnOrAfter(Sweden.day(at).plusDays(days));
        return day.atTime(OPENS)
                .atZone(Sweden.ZONE)
                .toInstant()
                .plus(chance.between(Duration.ofMinutes(5), Duration.ofHours(8)));
    }
}
