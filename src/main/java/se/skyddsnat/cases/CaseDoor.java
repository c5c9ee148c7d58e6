package se.skyddsnat.cases;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Target;
import se.skyddsnat.documents.MatterDoor;
import se.skyddsnat.kernel.MatterId;

/** Tells the rooms that stand below who may come to a matter. */
@Component
class CaseDoor implements MatterDoor {

    private final Matters matters;

    CaseDoor(Matters matters) {
        this.matters = matters;
    }

    @Override
    public Optional<Target> target(MatterId matter) {
        return matters.target(matter);
    }
}
