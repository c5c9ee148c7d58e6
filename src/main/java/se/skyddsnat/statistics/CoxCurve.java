package se.skyddsnat.statistics;

import java.util.Arrays;

/**
 * The course that the model expects for somebody with given background facts.
 *
 * @param time event times, ascending
 * @param hazard expected cumulative hazard
 * @param variance of the cumulative hazard, the uncertainty of the effects included
 */
public record CoxCurve(double[] time, double[] hazard, double[] variance) {

    /** The expected share without the outcome at a time, with the log interval; 1 before the first event. */
    public Estimate at(double t, double level) {
        int found = Arrays.binarySearch(time, t);
        int i = found >= 0 ? found : -found - 2;
        double h = i < 0 ? 0 : hazard[i];
        double se = i < 0 ? 0 : Math.sqrt(variance[i]);
        double s = Math.exp(-h);
        var limits = SurvivalCurve.limits(s, se, level, SurvivalCurve.Scale.LOG);
        return new Estimate(s, s * se, Double.POSITIVE_INFINITY, limits);
    }
}
