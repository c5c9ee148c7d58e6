package se.skyddsnat.kernel;

import java.util.Set;

/** Whoever acts: a named member of staff, a person in her own matter, somebody unknown at the door, another system, or our own. */
public sealed interface Actor {

    /** The name that the trail shows; never an identity number. */
    String label();

    /** A named human being on duty for her board. */
    record Staff(StaffId id, BoardId board, UnitId unit, Set<Role> roles, String name) implements Actor {

        public Staff {
            roles = Set.copyOf(roles);
        }

        public boolean has(Role role) {
            return roles.contains(role);
        }

        @Override
        public String label() {
            return name;
        }
    }

    /** A private person who has proven who she is; her number stays in the session and is never carried along. */
    record Citizen(PersonKey key, String name) implements Actor {

        @Override
        public String label() {
            return "citizen";
        }

        @Override
        public String toString() {
            return "Citizen[…]";
        }
    }

    /** Somebody who has not said who she is, and does not have to. */
    record Visitor() implements Actor {

        @Override
        public String label() {
            return "visitor";
        }
    }

    /** A school's, hospital's or police authority's own system, signed in as itself. */
    record OtherSystem(String clientId, String organisation) implements Actor {

        @Override
        public String label() {
            return organisation;
        }
    }

    /** The system itself, doing a named duty that no human asked for, such as escalating a clock. */
    record Automatic(String duty) implements Actor {

        @Override
        public String label() {
            return duty;
        }
    }
}
