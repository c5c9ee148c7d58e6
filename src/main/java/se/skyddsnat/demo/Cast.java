package se.skyddsnat.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.StaffMember;

/** Who plays whom: the made-up staff of a municipality, by the first part of their logins. */
record Cast(String municipality, Map<String, Actor.Staff> byPart) {

    private static final List<String> RECEPTION = List.of("mottagning1", "mottagning2");
    private static final List<String> ON_CALL = List.of("jour1", "jour2");
    private static final List<String> INQUIRY = List.of("utredare1", "utredare2", "utredare3");

    static Cast of(Organisation organisation, String municipality) {
        return new Cast(
                municipality,
                organisation.staffOf(Board.idOf(municipality)).stream()
                        .collect(Collectors.toMap(Cast::part, StaffMember::asActor)));
    }

    Actor.Staff one(String part) {
        var actor = byPart.get(part);
        if (actor == null) {
            throw new IllegalStateException("nobody plays " + part);
        }
        return actor;
    }

    /** Whoever receives at that moment: the reception, or the on-call unit when it is closed. */
    Actor.Staff onDuty(Instant at, Chance chance) {
        return one(chance.oneOf(OfficeHours.open(at) ? RECEPTION : ON_CALL));
    }

    Actor.Staff receiver(Chance chance) {
        return one(chance.oneOf(RECEPTION));
    }

    Actor.Staff investigator(Chance chance) {
        return one(chance.oneOf(INQUIRY));
    }

    boolean isOnCall(Actor.Staff actor) {
        return Stream.of("jour1", "jour2").map(this::one).anyMatch(actor::equals);
    }

    /** The team leader of the unit that somebody works in. */
    Actor.Staff leaderOf(Actor.Staff actor) {
        return Stream.of("arbetsledare", "ledareutr", "jourledare")
                .map(this::one)
                .filter(leader -> leader.unit().equals(actor.unit()))
                .findFirst()
                .orElseThrow();
    }

    private static String part(StaffMember member) {
        return member.login().substring(0, member.login().indexOf('.'));
    }
}
