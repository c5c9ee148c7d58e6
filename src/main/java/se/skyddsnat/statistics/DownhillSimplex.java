package se.skyddsnat.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/** Finds the lowest point of a function of two or three numbers without its slopes (Nelder &amp; Mead 1965), restarted until it stays. */
final class DownhillSimplex {

    private static final int MOST_STEPS = 4000;
    private static final int RESTARTS = 6;
    private static final double NARROW = 1e-10;

    private record Corner(double[] at, double value) {}

    private DownhillSimplex() {}

    static double[] lowest(double[] start, double size, ToDoubleFunction<double[]> function) {
        var best = new Corner(start, function.applyAsDouble(start));
        for (int r = 0; r < RESTARTS; r++) {
            best = descend(best, r == 0 ? size : size / 10, NARROW, function);
        }
        return best.at();
    }

    /** As {@link #lowest} without restarts, for a function that costs much. */
    static double[] lowestOnce(double[] start, double size, double narrow, ToDoubleFunction<double[]> function) {
        return descend(new Corner(start, function.applyAsDouble(start)), size, narrow, function)
                .at();
    }

    private static Corner descend(Corner start, double size, double narrow, ToDoubleFunction<double[]> function) {
        int n = start.at().length;
        var corners = new Corner[n + 1];
        corners[0] = start;
        for (int j = 0; j < n; j++) {
            double[] at = start.at().clone();
            at[j] += size;
            corners[j + 1] = new Corner(at, function.applyAsDouble(at));
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            Arrays.sort(corners, Comparator.comparingDouble(Corner::value));
            if (widest(corners) < narrow) {
                break;
            }
            move(corners, function);
        }
        Arrays.sort(corners, Comparator.comparingDouble(Corner::value));
        return corners[0];
    }

    private static double widest(Corner[] corners) {
        double widest = 0;
        for (Corner corner : corners) {
            for (int j = 0; j < corner.at().length; j++) {
                widest = Math.max(widest, Math.abs(corner.at()[j] - corners[0].at()[j]));
            }
        }
        return widest;
    }

    private static void move(Corner[] corners, ToDoubleFunction<double[]> function) {
        int n = corners.length - 1;
        var worst = corners[n];
        double[] centre = new double[n];
        for (int k = 0; k < n; k++) {
            for (int j = 0; j < n; j++) {
                centre[j] += corners[k].at()[j] / n;
            }
        }
        var reflected = along(centre, worst.at(), -1, function);
        if (reflected.value() < corners[0].value()) {
            var far = along(centre, worst.at(), -2, function);
            corners[n] = far.value() < reflected.value() ? far : reflected;
        } else if (reflected.value() < corners[n - 1].value()) {
            corners[n] = reflected;
        } else {
            boolean outside = reflected.value() < worst.value();
            var near = along(centre, worst.at(), outside ? -0.5 : 0.5, function);
            if (near.value() < Math.min(reflected.value(), worst.value())) {
                corners[n] = near;
            } else {
                shrink(corners, function);
            }
        }
    }

    private static Corner along(double[] centre, double[] worst, double factor, ToDoubleFunction<double[]> function) {
        double[] at = new double[centre.length];
        for (int j = 0; j < at.length; j++) {
            at[j] = centre[j] + factor * (worst[j] - centre[j]);
        }
        double value = function.applyAsDouble(at);
        return new Corner(at, Double.isNaN(value) ? Double.POSITIVE_INFINITY : value);
    }

    private static void shrink(Corner[] corners, ToDoubleFunction<double[]> function) {
        for (int k = 1; k < corners.length; k++) {
            double[] at = corners[k].at().clone();
            for (int j = 0; j < at.length; j++) {
                at[j] = (at[j] + corners[0].at()[j]) / 2;
            }
            corners[k] = new Corner(at, function.applyAsDouble(at));
        }
    }
}
