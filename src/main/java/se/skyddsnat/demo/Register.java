package se.skyddsnat.demo;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.identity.Relation;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.CoordinationNumber;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.Personnummer;
import se.skyddsnat.organisation.Board;

/** Gives a board what the population register would have told of a family. Of people without an official number it tells nothing. */
@Component
@ConditionalOnProperty("skyddsnat.demo")
class Register {

    private static final Actor SELF = new Actor.Automatic("demo");

    private final Access access;
    private final Persons persons;

    Register(Access access, Persons persons) {
        this.access = access;
        this.persons = persons;
    }

    @Transactional
    public void tell(String municipality, Family family) {
        var board = Board.idOf(municipality);
        var permit = access.require(SELF, DemoAction.FETCH_FROM_REGISTER, Target.of(board, "population"));
        var ids = new HashMap<Resident, PersonId>();
        family.everybody().stream().filter(Register::isRegistered).forEach(resident -> {
            ids.put(resident, persons.knownOrNew(permit, resident.asNewPerson()).id());
        });
        for (var child : family.children()) {
            for (var guardian : family.guardians()) {
                answersFor(permit, ids, guardian, child);
            }
            family.children().stream()
                    .filter(other -> other != child)
                    .forEach(other -> relate(permit, ids, child, Relation.SIBLING, other));
        }
    }

    private void answersFor(Permit permit, Map<Resident, PersonId> ids, Family.Guardian guardian, Resident child) {
        relate(permit, ids, child, Relation.GUARDIAN, guardian.person());
        relate(permit, ids, child, Relation.PARENT, guardian.person());
        if (guardian.livesWithThem()) {
            relate(permit, ids, child, Relation.HOUSEHOLD, guardian.person());
        }
    }

    private void relate(Permit permit, Map<Resident, PersonId> ids, Resident one, Relation kind, Resident other) {
        var from = ids.get(one);
        var to = ids.get(other);
        if (from != null && to != null) {
            persons.relate(permit, from, kind, to);
        }
    }

    private static boolean isRegistered(Resident resident) {
        return switch (resident.number()) {
            case Personnummer _, CoordinationNumber _ -> true;
            default -> false;
        };
    }
}
