package se.skyddsnat.cases;

/**
 * What a unit's week looked like (VX1, V08).
 *
 * @param talkMinutes minutes spent talking with children during the last seven days
 * @param workMinutes minutes of working time in the same days: 40 hours for each who handles matters
 * @param voluntary matters of the last 90 days that began because somebody asked for help
 * @param all all matters of the last 90 days
 */
public record UnitFigures(int talkMinutes, int workMinutes, int voluntary, int all) {

    /** Share of working time spent with children, 0–1. */
    public double talkShare() {
        return workMinutes == 0 ? 0 : (double) talkMinutes / workMinutes;
    }

    /** Share of matters that began voluntarily, 0–1. */
    public double voluntaryShare() {
        return all == 0 ? 0 : (double) voluntary / all;
    }
}
