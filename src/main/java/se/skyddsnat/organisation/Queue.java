package se.skyddsnat.organisation;

import java.time.Instant;
import java.time.LocalTime;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.kernel.UnitId;

/** Where a board's doors lead: one unit in office hours, the on-call unit at all other times. */
public record Queue(BoardId board, UnitId office, UnitId onCall) {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(16, 30);

    /** The unit that receives now. {@code weekday} tells whether the day is an ordinary working day. */
    public UnitId receiving(Instant at, boolean weekday) {
        var time = at.atZone(Sweden.ZONE).toLocalTime();
        return weekday && !time.isBefore(OPENS) && time.isBefore(CLOSES) ? office : onCall;
    }
}
