package se.skyddsnat.clocks;

import java.time.Instant;
import java.time.LocalTime;
import se.skyddsnat.kernel.Sweden;

/** Where the hour of the start decides which of two time limits runs: picks the right one. */
public final class StartChoice {

    private static final ClockId REPORT_IN_THE_DAY = new ClockId("BU-03b");
    private static final ClockId REPORT_LATE = new ClockId("BU-03c");
    private static final ClockId NOTICE_BY_NOON = new ClockId("DIS-06a");
    private static final ClockId NOTICE_AFTER_NOON = new ClockId("DIS-06b");
    private static final LocalTime LATE_IN_THE_DAY = LocalTime.of(16, 0);

    private StartChoice() {}

    /** A report of concern before 16:00 is assessed the same day, from 16:00 at latest the next (prop. 2012/13:10). */
    public static ClockId protectiveAssessment(Instant reportReceived) {
        return wallClock(reportReceived).isBefore(LATE_IN_THE_DAY) ? REPORT_IN_THE_DAY : REPORT_LATE;
    }

    /** A notice of readiness sent after 12:00 gives the municipality a fourth day; 12:00 sharp is not after (5:4). */
    public static ClockId dischargePayment(Instant noticeSent) {
        return wallClock(noticeSent).isAfter(LocalTime.NOON) ? NOTICE_AFTER_NOON : NOTICE_BY_NOON;
    }

    private static LocalTime wallClock(Instant at) {
        return at.atZone(Sweden.ZONE).toLocalTime();
    }
}
