package se.skyddsnat.decisions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.Language;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Term;

/** A decision's letter to one named recipient, and how far it has come. */
@Term(sv = "beslutsbrev", law = "FL 33 §")
public record Letter(
        UUID id,
        MatterId matter,
        UUID decision,
        PersonId recipient,
        Role role,
        boolean recipientProtected,
        boolean needsSecond,
        Language language,
        Way way,
        UUID document,
        StaffId madeBy,
        @Nullable StaffId approvedBy,
        @Nullable Instant dispatchedAt,
        @Nullable Instant receivedAt) {

    /** As what the recipient gets it. */
    public enum Role {
        CHILD,
        GUARDIAN
    }

    /** How it goes. */
    public enum Way {
        SECURE_MAILBOX,
        /** Through the Tax Agency's forwarding for protected persons. */
        FORWARDING,
        POST,
        IN_PERSON;

        /** Fit for a protected person: nobody learns from it where she is. */
        public boolean safe() {
            return this == SECURE_MAILBOX || this == FORWARDING;
        }
    }

    /** How far it has come. */
    public enum State {
        WAITS_FOR_SECOND,
        READY,
        DISPATCHED,
        RECEIVED
    }

    public State state() {
        if (receivedAt != null) {
            return State.RECEIVED;
        }
        if (dispatchedAt != null) {
            return State.DISPATCHED;
        }
        return needsSecond && approvedBy == null ? State.WAITS_FOR_SECOND : State.READY;
    }
}
