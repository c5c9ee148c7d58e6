package se.skyddsnat.demo;

import java.time.Instant;
import java.util.List;
import se.skyddsnat.clocks.ClockRule;
import se.skyddsnat.clocks.Ladder;

/**
 * What the net did while time went from one moment to another.
 *
 * @param ranOut how many clocks ran out
 * @param rows who was told of what, newest first, at most {@link #MOST}
 * @param more how many more were told
 */
public record TimePassed(Instant from, Instant to, int ranOut, List<Row> rows, int more) {

    static final int MOST = 20;

    /**
     * Somebody was told that a clock is running out, or has.
     *
     * @param matter the matter's number
     * @param whom name and title; empty when nobody of that rank works for the board
     */
    public record Row(Instant at, ClockRule rule, String matter, Ladder level, String whom) {}

    /** Whether anybody was told anything. */
    public boolean quiet() {
        return rows.isEmpty();
    }
}
