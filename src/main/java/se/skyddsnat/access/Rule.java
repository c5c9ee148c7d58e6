package se.skyddsnat.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Role;

/**
 * Who may, and through which relation. A rule never opens one board's matters to another board's staff: every rule for
 * staff holds inside their own board only.
 */
public sealed interface Rule {

    boolean allows(Actor actor, Target target);

    /** The rule as a sentence for the generated table. */
    String inWords();

    static Rule anyone() {
        return new Anyone();
    }

    static Rule oneself() {
        return new Oneself();
    }

    static Rule staff(Role... roles) {
        return new OwnBoard(Set.of(roles));
    }

    static Rule holder() {
        return new Holder();
    }

    static Rule sameUnit(Role... roles) {
        return new SameUnit(Set.of(roles));
    }

    static Rule otherSystem() {
        return new SignedInSystem();
    }

    static Rule automatic() {
        return new OwnDuty();
    }

    static Rule anyOf(Rule... rules) {
        return new AnyOf(List.of(rules));
    }

    /** Everybody, signed in or not. */
    record Anyone() implements Rule {
        @Override
        public boolean allows(Actor actor, Target target) {
            return true;
        }

        @Override
        public String inWords() {
            return "anyone";
        }
    }

    /** The person whom it is about. */
    record Oneself() implements Rule {
        @Override
        public boolean allows(Actor actor, Target target) {
            return actor instanceof Actor.Citizen c && target.self().contains(c.key());
        }

        @Override
        public String inWords() {
            return "the person herself";
        }
    }

    /** Staff of the same board with one of the roles. */
    record OwnBoard(Set<Role> roles) implements Rule {
        @Override
        public boolean allows(Actor actor, Target target) {
            return actor instanceof Actor.Staff s && s.board().equals(target.board()) && hasOne(s, roles);
        }

        @Override
        public String inWords() {
            return "own board: " + names(roles);
        }
    }

    /** The named human who holds the matter now, or stands in for her. */
    record Holder() implements Rule {
        @Override
        public boolean allows(Actor actor, Target target) {
            return actor instanceof Actor.Staff s
                    && s.board().equals(target.board())
                    && target.holders().contains(s.id());
        }

        @Override
        public String inWords() {
            return "holds the matter";
        }
    }

    /** Staff of the unit where the matter lies. */
    record SameUnit(Set<Role> roles) implements Rule {
        @Override
        public boolean allows(Actor actor, Target target) {
            return actor instanceof Actor.Staff s
                    && s.board().equals(target.board())
                    && target.units().contains(s.unit())
                    && hasOne(s, roles);
        }

        @Override
        public String inWords() {
            return "same unit: " + names(roles);
        }
    }

    /** Another authority's system, signed in as itself. */
    record SignedInSystem() implements Rule {
        @Override
        public boolean allows(Actor actor, Target target) {
            return actor instanceof Actor.OtherSystem;
        }

        @Override
        public String inWords() {
            return "another system, signed in";
        }
    }

    /** A duty the system does by itself. */
    record OwnDuty() implements Rule {
        @Override
        public boolean allows(Actor actor, Target target) {
            return actor instanceof Actor.Automatic;
        }

        @Override
        public String inWords() {
            return "the system's own duty";
        }
    }

    /** One of several reasons is enough. */
    record AnyOf(List<Rule> rules) implements Rule {
        @Override
        public boolean allows(Actor actor, Target target) {
            return rules.stream().anyMatch(r -> r.allows(actor, target));
        }

        @Override
        public String inWords() {
            return rules.stream().map(Rule::inWords).collect(Collectors.joining("; or "));
        }
    }

    private static boolean hasOne(Actor.Staff staff, Set<Role> roles) {
        return roles.stream().anyMatch(staff::has);
    }

    private static String names(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(r -> r.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
