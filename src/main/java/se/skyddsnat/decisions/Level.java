package se.skyddsnat.decisions;

import java.util.EnumSet;
import java.util.Set;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Role;
import se.skyddsnat.kernel.Term;

/** Who may decide, from the one who handles the matter up to the whole board; the chair stands beside, for what cannot wait. */
@Term(sv = "delegationsnivå", law = "SoL 30:5–12")
public enum Level {
    HANDLER,
    LEADER,
    MANAGER,
    /** The committee (utskott); its secretary records the meeting. */
    COMMITTEE,
    /** The whole board (nämnd); its secretary records the meeting. */
    BOARD,
    /** The chair alone, only where the law says so (SoL 30:12). */
    CHAIR;

    /** A decision of a meeting, with those present. */
    public boolean meets() {
        return this == COMMITTEE || this == BOARD;
    }

    /** The levels at which a member of staff decides, or records what was decided. */
    public static Set<Level> of(Actor.Staff actor) {
        var levels = EnumSet.noneOf(Level.class);
        if (actor.has(Role.SOCIAL_WORKER)) {
            levels.add(HANDLER);
        }
        if (actor.has(Role.TEAM_LEADER)) {
            levels.add(LEADER);
        }
        if (actor.has(Role.MANAGER)) {
            levels.add(MANAGER);
        }
        if (actor.has(Role.COMMITTEE_SECRETARY)) {
            levels.addAll(EnumSet.of(COMMITTEE, BOARD));
        }
        if (actor.has(Role.CHAIR)) {
            levels.add(CHAIR);
        }
        return levels;
    }
}
