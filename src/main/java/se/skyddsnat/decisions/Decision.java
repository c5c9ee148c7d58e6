package se.skyddsnat.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Term;

/** A decision that has been made; it never changes. */
@Term(sv = "beslut", law = "FL 31–33 §§")
public record Decision(
        UUID id,
        MatterId matter,
        UUID proposal,
        Proposal.Wording wording,
        Level level,
        String decidedBy,
        Instant decidedAt,
        @Nullable Meeting meeting) {

    /** The meeting of a committee or the board, and those who took part (FL 31). */
    public record Meeting(LocalDate on, String present) {}
}
