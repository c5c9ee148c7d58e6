package se.skyddsnat.demo;

import java.util.HashMap;
import java.util.Map;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;

/** Who holds which matter, as the players remember it. */
final class Owners {

    private final Map<MatterId, Actor.Staff> byMatter = new HashMap<>();

    /** The first who acts owns the matter. */
    Actor.Staff ofOr(MatterId matter, Actor.Staff first) {
        return byMatter.computeIfAbsent(matter, _ -> first);
    }

    Actor.Staff of(MatterId matter) {
        var owner = byMatter.get(matter);
        if (owner == null) {
            throw new IllegalStateException("nobody owns " + matter);
        }
        return owner;
    }

    void give(MatterId matter, Actor.Staff to) {
        byMatter.put(matter, to);
    }
}
