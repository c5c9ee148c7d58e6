package se.skyddsnat.demo;

import java.time.Duration;
import se.skyddsnat.cases.Handover;
import se.skyddsnat.kernel.Actor;

/** Plays a matter's way from one named human to another: the giver holds it until the receiver has signed. */
final class Relay {

    private final House house;
    private final Script script;
    private final Owners owners;

    Relay(House house, Script script, Owners owners) {
        this.house = house;
        this.script = script;
        this.owners = owners;
    }

    /** @param longest how long the receiver may take to sign; one who has not done so by now still has it waiting */
    void pass(Errand errand, Actor.Staff to, String message, Duration longest) {
        var from = owners.of(errand.matter());
        var outcome = house.handovers().offer(from, errand.matter(), to.id(), message);
        if (outcome instanceof Handover.Outcome.Offered offered) {
            var wait = errand.chance().between(Duration.ofMinutes(10), longest);
            script.at(OfficeHours.orNext(house.now().plus(wait), errand.chance()), () -> {
                house.handovers().answer(to, offered.id(), true);
                owners.give(errand.matter(), to);
            });
        }
    }
}
