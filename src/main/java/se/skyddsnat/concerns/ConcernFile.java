package se.skyddsnat.concerns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.Related;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Role;

/** All that somebody needs who assesses a concern, in one reading. */
public record ConcernFile(
        Concern concern,
        Report report,
        Told told,
        Matter matter,
        Person child,
        List<Related> related,
        Repeats repeats,
        List<Alert> alerts,
        List<RunningClock> clocks,
        Feedback feedback) {

    /** What the reporter said of this child, beside her name. */
    public record Told(
            @Nullable String description,
            @Nullable Integer age,
            @Nullable String whereabouts) {}

    /** Somebody with more say who has to know, until she has answered for it. */
    public record Alert(UUID id, ConcernId concern, MatterId matter, Kind kind, Role role, Instant raisedAt) {

        /** Why. */
        public enum Kind {
            NEEDS_PROTECTION,
            THIRD_REPORT,
            DANGER_NOW
        }
    }

    /**
     * Where the answer to a professional stands.
     *
     * @param asked whether she has asked for it
     * @param givenAt when she was told, or it was noted why not
     * @param withheld why it was unsuitable, or empty
     */
    public record Feedback(boolean asked, Optional<Instant> givenAt, Optional<String> withheld) {

        /** Whether somebody still owes her an answer. */
        public boolean owed(Concern concern) {
            return asked && givenAt.isEmpty() && concern instanceof Concern.Decided;
        }
    }

    @Override
    public String toString() {
        return "ConcernFile[" + concern.id() + "]";
    }
}
