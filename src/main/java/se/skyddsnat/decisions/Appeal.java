package se.skyddsnat.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Term;

/** An appeal, followed until the person knows how it ended. */
@Term(sv = "överklagande", law = "FL 43–46 §§")
public record Appeal(
        UUID id,
        MatterId matter,
        UUID decision,
        @Nullable UUID letter,
        String byWhom,
        String words,
        Instant cameInAt,
        @Nullable Boolean inTime,
        @Nullable UUID dismissedBy,
        @Nullable String court,
        @Nullable Instant forwardedAt,
        @Nullable Answer answer,
        @Nullable String answerWords,
        @Nullable LocalDate answeredOn,
        @Nullable Instant toldAt) {

    /** What the court answered. */
    public enum Answer {
        UPHELD,
        CHANGED,
        SENT_BACK,
        DISMISSED
    }

    /** How far it has come. */
    public enum State {
        CAME_IN,
        IN_TIME,
        LATE,
        DISMISSED,
        FORWARDED,
        ANSWERED,
        TOLD
    }

    /** What may be done with it. */
    public enum Step {
        CHECK_TIME,
        DISMISS,
        FORWARD,
        NOTE_ANSWER,
        TELL
    }

    public State state() {
        if (toldAt != null) {
            return State.TOLD;
        }
        if (forwardedAt != null) {
            return answer == null ? State.FORWARDED : State.ANSWERED;
        }
        if (dismissedBy != null) {
            return State.DISMISSED;
        }
        if (inTime == null) {
            return State.CAME_IN;
        }
        return inTime ? State.IN_TIME : State.LATE;
    }

    /** What may be done next; anything else is refused, here and by the database. */
    public Set<Step> next() {
        return switch (state()) {
            case CAME_IN -> EnumSet.of(Step.CHECK_TIME);
            case IN_TIME -> EnumSet.of(Step.FORWARD);
            case LATE -> EnumSet.of(Step.DISMISS, Step.CHECK_TIME);
            case FORWARDED -> EnumSet.of(Step.NOTE_ANSWER);
            case ANSWERED, DISMISSED -> EnumSet.of(Step.TELL);
            case TOLD -> EnumSet.noneOf(Step.class);
        };
    }
}
