package se.skyddsnat.investigations;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Permit;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.clocks.ClockId;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.kernel.MatterId;

/** Child inquiries (SoL 20 kap.). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Investigations {

    private final Matters matters;
    private final Clocks clocks;

    Investigations(Matters matters, Clocks clocks) {
        this.matters = matters;
        this.clocks = clocks;
    }

    /** Opens the inquiry under the permit of the act that decided it; its four months count from {@code at}. */
    public void open(Permit permit, MatterId matter, Instant at) {
        var owner = matters.get(permit, matter).owner();
        matters.advance(permit, matter, Matter.Stage.INQUIRY, null);
        clocks.start(permit, new ClockId("BU-07"), matter, matter.value(), owner, at);
        clocks.start(permit, new ClockId("BU-08"), matter, matter.value(), owner, at);
    }
}
