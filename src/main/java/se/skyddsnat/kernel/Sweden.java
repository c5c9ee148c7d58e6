package se.skyddsnat.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The place whose days the law counts. */
public final class Sweden {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private Sweden() {}

    /** The date on the wall in Sweden at that instant. */
    public static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }
}
