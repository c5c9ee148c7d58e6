package se.skyddsnat.documents;

import java.util.Optional;
import se.skyddsnat.access.Target;
import se.skyddsnat.kernel.MatterId;

/** What the porter needs to know of a matter before its documents are opened; the module that keeps the matters answers. */
@FunctionalInterface
public interface MatterDoor {

    /** The stored matter behind the wall of the actor's own board, or nothing. */
    Optional<Target> target(MatterId matter);
}
