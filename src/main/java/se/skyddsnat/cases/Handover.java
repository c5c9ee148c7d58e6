package se.skyddsnat.cases;

import java.time.Instant;
import java.util.UUID;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;

/** A matter on its way from one named human to another; the giver owns it until the receiver has signed. */
public record Handover(UUID id, MatterId matter, StaffId from, StaffId to, String message, Instant offeredAt) {

    /** What came of offering or answering it. */
    public sealed interface Outcome {

        record Offered(UUID id) implements Outcome {}

        record Accepted() implements Outcome {}

        record Declined() implements Outcome {}

        /** The receiver may not handle a child's matter, or does not work here. */
        record Refused(Assignment why) implements Outcome {}

        /** One is already on its way, or nobody owns the matter yet. */
        record NotPossible() implements Outcome {}
    }
}
