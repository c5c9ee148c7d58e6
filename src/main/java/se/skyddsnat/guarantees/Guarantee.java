package se.skyddsnat.guarantees;

import se.skyddsnat.clocks.ClockRule;
import se.skyddsnat.kernel.Term;

/**
 * A time limit as the public sees it: the rule in force today, and how it was kept.
 *
 * @param started whether anything in this installation sets it going yet
 */
@Term(sv = "garanti")
public record Guarantee(ClockRule rule, Area area, boolean started, Published published) {}
