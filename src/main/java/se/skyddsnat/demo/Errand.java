package se.skyddsnat.demo;

import se.skyddsnat.concerns.ConcernId;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.signin.DemoPeople;

/** One child in a report that has come in: what the play has to remember of it. */
record Errand(PlannedReport report, MatterId matter, ConcernId concern, Chance chance) {

    Cast cast() {
        return report.cast();
    }

    /** Alva's application is left for whoever tries the demo to decide. */
    boolean isAlvas() {
        return report.children().getFirst().number().equals(DemoPeople.ALVA.identity());
    }
}
