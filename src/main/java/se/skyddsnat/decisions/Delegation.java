package se.skyddsnat.decisions;

import se.skyddsnat.kernel.Term;

/**
 * One row of the delegation table: how high one must stand to decide on something.
 *
 * @param lowest the lowest level that may; every level above may too
 * @param chairMay whether the chair may alone, because the law says so
 * @param appealable whether the decision can be appealed to the administrative court (SoL 35:1)
 */
@Term(sv = "delegationsordning", law = "SoL 30:5–12")
public record Delegation(DecisionKind kind, Level lowest, boolean chairMay, boolean appealable, String basis) {

    public boolean allows(Level level) {
        return level == Level.CHAIR ? chairMay : level.compareTo(lowest) >= 0;
    }

    /** Only a meeting, or the chair, can decide: the board's office must see the proposal. */
    public boolean above() {
        return lowest.meets();
    }
}
