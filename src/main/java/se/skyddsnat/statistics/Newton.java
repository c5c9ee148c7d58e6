package se.skyddsnat.statistics;

import org.jspecify.annotations.Nullable;

/** Climbs a concave likelihood to its top; halves a step that goes down and tells when there is no top. */
final class Newton {

    static final int MOST_STEPS = 40;
    /** On covariates with unit spread, an effect this large means that the outcome is told apart completely. */
    private static final double INFINITE_EFFECT = 15;

    /** When the fit knows an effect this many times less well (in variance) than the start did, its likelihood has gone flat. */
    private static final double LOST = 1e5;

    private static final double TOLERANCE = 1e-11;

    /** Value, slope and information of a log-likelihood at a point. */
    record Point(double value, double[] slope, double[][] information) {}

    interface Likelihood {
        Point at(double[] beta);
    }

    /**
     * The top of the likelihood.
     *
     * @param beta where it is
     * @param start the likelihood at the starting point
     * @param top the likelihood there
     * @param covariance inverse information
     */
    record Top(double[] beta, Point start, Point top, double[][] covariance, int steps) {}

    private Newton() {}

    /** @param bounded which effects are checked for running away; null = all */
    static Finding<Top> climb(double[] from, Likelihood likelihood, boolean @Nullable [] bounded) {
        double[] beta = from.clone();
        var start = likelihood.at(beta);
        var here = start;
        for (int step = 1; step <= MOST_STEPS; step++) {
            double[][] factor = Matrices.cholesky(here.information());
            if (factor == null) {
                return Finding.refuse(step == 1 ? Reason.COLLINEAR : Reason.SEPARATED);
            }
            double[] move = Matrices.solve(factor, here.slope());
            double promised = Matrices.dot(move, here.slope());
            double[] next = new double[beta.length];
            Point there = here;
            double size = 1;
            for (int halving = 0; halving < 30; halving++, size /= 2) {
                for (int j = 0; j < beta.length; j++) {
                    next[j] = beta[j] + size * move[j];
                }
                there = likelihood.at(next);
                if (there.value() >= here.value() - 1e-9 * (Math.abs(here.value()) + 1)) {
                    break;
                }
            }
            beta = next;
            here = there;
            if (runsAway(beta, bounded)) {
                return Finding.refuse(Reason.SEPARATED);
            }
            if (promised < TOLERANCE) {
                return top(beta, start, here, step);
            }
        }
        return Finding.refuse(Reason.NOT_CONVERGED, MOST_STEPS);
    }

    private static Finding<Top> top(double[] beta, Point start, Point here, int steps) {
        double[][] covariance = Matrices.inverse(here.information());
        double[][] atStart = Matrices.inverse(start.information());
        if (covariance == null || atStart == null) {
            return Finding.refuse(Reason.COLLINEAR);
        }
        for (int j = 0; j < beta.length; j++) {
            if (covariance[j][j] > LOST * atStart[j][j]) {
                return Finding.refuse(Reason.SEPARATED);
            }
        }
        return Finding.of(new Top(beta, start, here, covariance, steps));
    }

    private static boolean runsAway(double[] beta, boolean @Nullable [] bounded) {
        for (int j = 0; j < beta.length; j++) {
            boolean infinite = !(Math.abs(beta[j]) < INFINITE_EFFECT);
            if (infinite && (bounded == null || bounded[j])) {
                return true;
            }
        }
        return false;
    }
}
