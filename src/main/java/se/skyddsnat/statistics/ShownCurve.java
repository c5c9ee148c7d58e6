package se.skyddsnat.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * A survival curve that may be shown: it ends where few are left, and no step is a single person.
 *
 * @param steps the curve's corners
 */
public record ShownCurve(List<Corner> steps) {

    /** Fewer at risk end the shown curve. */
    public static final int FEWEST_AT_RISK = 10;

    /** From this time on, this share, rounded. */
    public record Corner(double time, double survival) {}

    /**
     * The curve made safe.
     *
     * @param fewest events gathered into each shown step, and people left over, usually 5
     * @return refused with {@link Reason#TOO_FEW_TO_SHOW} when fewer than ten were followed, or no step can be shown
     */
    public static Finding<ShownCurve> of(SurvivalCurve curve, int fewest) {
        var steps = new ArrayList<Corner>();
        int gathered = 0;
        for (int i = 0; i < curve.time().length && curve.atRisk()[i] >= FEWEST_AT_RISK; i++) {
            gathered += curve.events()[i];
            boolean enoughLeft = curve.atRisk()[i] - curve.events()[i] >= FEWEST_AT_RISK;
            if (gathered >= fewest && enoughLeft) {
                // A share with steps of a hundredth cannot be turned back into single people.
                steps.add(new Corner(curve.time()[i], Math.rint(curve.survival()[i] * 100) / 100));
                gathered = 0;
            }
        }
        return steps.isEmpty()
                ? Finding.refuse(Reason.TOO_FEW_TO_SHOW, FEWEST_AT_RISK)
                : Finding.of(new ShownCurve(List.copyOf(steps)));
    }
}
