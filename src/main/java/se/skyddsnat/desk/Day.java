package se.skyddsnat.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.cases.Handover;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.cases.UnitFigures;
import se.skyddsnat.clocks.Escalation;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.concerns.Concern;
import se.skyddsnat.concerns.ConcernFile.Alert;
import se.skyddsnat.concerns.Waiting;
import se.skyddsnat.messaging.Notice;
import se.skyddsnat.organisation.Unit;

/**
 * The day's work as one member of staff sees it, the one that breaks next on top.
 *
 * @param rows at most {@value #MOST}
 * @param more how many more there are than the rows shown
 * @param mayHandle whether she handles matters, or is only told about them
 */
public record Day(
        Instant at,
        Scope scope,
        Unit unit,
        boolean mayHandle,
        List<Row> rows,
        int more,
        Counts counts,
        UnitFigures figures) {

    public static final int MOST = 60;

    /**
     * One thing to do.
     *
     * @param owner the name of the one who holds it, or null while nobody does
     * @param mine whether she who looks holds it or stands in for the one who does
     * @param clock the one that breaks next, or null where none runs
     * @param toSign the hand-over that waits for her, where that is why she sees it
     * @param told the time that runs out, where that is why she sees it
     * @param notice what she has to know, where that is why she sees it
     * @param alarm the alarm about the child that waits for her answer, where that is why she sees it
     * @param concern the newest report that waits, or null
     * @param unheard whether an inquiry is open and nobody has spoken to the child alone
     */
    public record Row(
            Matter matter,
            Glimpse child,
            @Nullable String owner,
            boolean mine,
            @Nullable RunningClock clock,
            @Nullable Handover toSign,
            @Nullable Escalation told,
            @Nullable Notice notice,
            @Nullable Alert alarm,
            @Nullable Waiting concern,
            boolean unheard) {

        public boolean waitsToBeTaken() {
            return matter.owner() == null;
        }

        /** Whether there is a report that no human has seen. */
        public boolean unread() {
            return concern != null && concern.state() == Concern.State.RECEIVED;
        }
    }

    /**
     * The figures at the top.
     *
     * @param fresh matters that nobody has taken yet, or with a report that nobody has seen
     * @param protective the protective assessment whose time runs out first, or null
     * @param today how many matters have a clock that runs out today
     * @param overdue how many have one that has run out
     * @param alarms how many alarms about children wait for her answer
     */
    public record Counts(
            int fresh, @Nullable RunningClock protective, int today, int overdue, int toSign, int told, int alarms) {}
}
