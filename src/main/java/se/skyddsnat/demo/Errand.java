package se.skyddsnat.demo;

import se.skyddsnat.concerns.ConcernId;
import se.skyddsnat.kernel.MatterId;

/** One child in a report that has come in: what the play has to remember of it. */
record Errand(PlannedReport report, MatterId matter, ConcernId concern, Chance chance) {

    Cast cast() {
        return report.cast();
    }
}
