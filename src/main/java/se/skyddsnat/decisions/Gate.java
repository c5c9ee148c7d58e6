package se.skyddsnat.decisions;

import java.util.Optional;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.MatterId;

/** Something that must be in order before a decision of a kind is proposed or made; other rooms bring their own gates. */
@FunctionalInterface
public interface Gate {

    /** The key of the sentence that says what must come first, or nothing when the way is free. */
    Optional<String> obstacle(Permit permit, MatterId matter, DecisionKind kind);
}
