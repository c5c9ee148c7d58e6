package se.skyddsnat.statistics;

import java.util.Arrays;

/**
 * The share that has had one kind of outcome as time goes, when other kinds of end make it impossible.
 *
 * @param cause which outcome (1, 2, …)
 * @param time times at which anything happened, ascending
 * @param incidence share with this outcome by then, 0–1
 * @param variance of the share
 * @param lastFollowUp the longest time anybody was followed
 */
public record CumulativeIncidence(
        int cause, double[] time, double[] incidence, double[] variance, double lastFollowUp) {

    /**
     * The share with the outcome by a time, with the log-log interval.
     *
     * @return refused with {@link Reason#BEYOND_FOLLOW_UP} when nobody was followed so long
     */
    public Finding<Estimate> at(double t, double level) {
        if (t > lastFollowUp) {
            return Finding.refuse(Reason.BEYOND_FOLLOW_UP, t, lastFollowUp);
        }
        int found = Arrays.binarySearch(time, t);
        int i = found >= 0 ? found : -found - 2;
        double f = i < 0 ? 0 : incidence[i];
        double se = i < 0 ? 0 : Math.sqrt(variance[i]);
        var limits = f <= 0 ? new Interval(0, 0, level) : logLog(f, se, level);
        return Finding.of(new Estimate(f, se, Double.POSITIVE_INFINITY, limits));
    }

    /** Symmetric on the scale log(−log F), as registers publish it. */
    private static Interval logLog(double f, double se, double level) {
        return f >= 1 ? new Interval(1, 1, level) : SurvivalCurve.limits(f, se / f, level, SurvivalCurve.Scale.LOG_LOG);
    }
}
