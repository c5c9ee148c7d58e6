package se.skyddsnat.concerns;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Term;

/** What one report says about one child, and how far it has come: received, seen by a named human, assessed, decided. */
public sealed interface Concern {

    Arrival arrival();

    default ConcernId id() {
        return arrival().id();
    }

    default MatterId matter() {
        return arrival().matter();
    }

    /** It lies in the queue. */
    record Received(Arrival arrival) implements Concern {}

    /** A named human has read it. */
    record Seen(Arrival arrival, Sighting seen) implements Concern {}

    /**
     * Somebody has answered whether the child needs protection at once.
     *
     * @param proposal that no inquiry be opened, if somebody has proposed it
     */
    record Assessed(Arrival arrival, Sighting seen, Protection protection, Optional<Proposal> proposal)
            implements Concern {}

    /** An inquiry was opened, was not, or was open already. */
    record Decided(
            Arrival arrival,
            @Nullable Sighting seen,
            @Nullable Protection protection,
            Decision decision) implements Concern {

        /** Who decided; null for what was never about anybody. */
        @Nullable
        StaffId decidedBy() {
            return switch (decision) {
                case Decision.Opened d -> d.by();
                case Decision.NotOpened d -> d.by();
                case Decision.Linked d -> d.by();
                case Decision.Synthetic _ -> null;
            };
        }
    }

    /**
     * What is true of it from the first second.
     *
     * @param receivedAt when it came in: the law's clocks count from here
     * @param duringInquiry whether an inquiry about the child was open, so that no decision to open is needed (SoL 20:2)
     * @param reportsInAYear how many reports on the child or her household the twelve months before held, this one among them
     */
    record Arrival(
            ConcernId id,
            java.util.UUID report,
            MatterId matter,
            PersonId child,
            Channel channel,
            ReportConcern.Kind kind,
            Instant receivedAt,
            boolean dangerNow,
            boolean duringInquiry,
            int reportsInAYear) {

        /** The third report within a year is a pattern, and a pattern is assessed as one. */
        static final int PATTERN = 3;

        public boolean pattern() {
            return reportsInAYear >= PATTERN;
        }
    }

    /** By whom and when. */
    record Sighting(StaffId by, Instant at) {}

    /** The immediate protective assessment, also when the answer is no. */
    @Term(sv = "omedelbar skyddsbedömning", law = "SoL 20:1")
    record Protection(boolean needed, String reason, StaffId by, Instant at) {}

    /** A worker's proposal not to open an inquiry. */
    record Proposal(String reason, StaffId by, Instant at) {}

    /** What the preliminary assessment came to. */
    @Term(sv = "förhandsbedömning", law = "SoL 20:2")
    sealed interface Decision {
        Instant at();

        record Opened(String reason, StaffId by, Instant at) implements Decision {}

        record NotOpened(String reason, StaffId by, Instant at) implements Decision {}

        /** An inquiry was open already; the report belongs to it. */
        record Linked(StaffId by, Instant at) implements Decision {}

        /** It was never about anybody. */
        record Synthetic(Instant at) implements Decision {}
    }

    /** How far it has come, for lists. */
    enum State {
        RECEIVED,
        SEEN,
        ASSESSED,
        DECIDED
    }

    default State state() {
        return switch (this) {
            case Received _ -> State.RECEIVED;
            case Seen _ -> State.SEEN;
            case Assessed _ -> State.ASSESSED;
            case Decided _ -> State.DECIDED;
        };
    }
}
