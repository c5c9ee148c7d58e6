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
        for (var level : values()) {
            if (actor.has(level.role())) {
                levels.add(level);
            }
        }
        return levels;
    }

    private Role role() {
        return switch (this) {
            case HANDLER -> Role.SOCIAL_WORKER;
            case LEADER -> Role.TEAM_LEADER;
            case MANAGER -> Role.MANAGER;
            case COMMITTEE, BOARD -> Role.COMMITTEE_SECRETARY;
            case CHAIR -> Role.CHAIR;
        };
    }
}
