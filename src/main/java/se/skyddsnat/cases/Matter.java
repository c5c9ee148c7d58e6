package se.skyddsnat.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Term;
import se.skyddsnat.kernel.UnitId;

/**
 * What one board does for one child, from the first report to the end.
 *
 * @param number the matter's number within the board, such as {@code 2026-00042}; safe to show in a list
 * @param owner the named human who holds it; null only while it waits in the queue as reported
 * @param voluntary whether it began because somebody asked for help, and not by a report (V08)
 */
@Term(sv = "ärende", law = "FL 9 §")
public record Matter(
        MatterId id,
        BoardId board,
        String number,
        PersonId child,
        UnitId unit,
        @Nullable StaffId owner,
        Stage stage,
        Origin origin,
        boolean voluntary,
        Instant openedAt,
        @Nullable Instant closedAt,
        int version) {

    /** How far the matter has come. */
    public enum Stage {
        /** Received, waiting to be taken by a named human. */
        REPORTED,
        /** Being assessed: is an inquiry to be opened? (SoL 20:1–2) */
        PRELIMINARY,
        /** An inquiry is open (SoL 20:3). */
        INQUIRY,
        /** Decided, help is given and followed. */
        MEASURE,
        CLOSED
    }

    /** What began it. */
    public enum Origin {
        REPORT,
        APPLICATION,
        OWN_OBSERVATION
    }

    public boolean open() {
        return stage != Stage.CLOSED;
    }
}
