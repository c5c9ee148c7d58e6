package se.skyddsnat.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a measure did when places began at different times.
 *
 * <p>Source: Callaway &amp; Sant'Anna 2021: each starting group in each period against those who never, or not yet, began; doubly robust with
 * background facts (Sant'Anna &amp; Zhao 2020); errors from influence functions, summed over clusters. Before its start a group is compared
 * with the period just before (to see whether it moved differently), from its start with the last period before the start.
 */
public final class StaggeredStart {

    /** Against whom. */
    public enum Comparison {
        NEVER,
        NOT_YET
    }

    /**
     * A balanced panel of units.
     *
     * @param outcome one row for each unit, one number for each period
     * @param period the period of each column, ascending
     * @param start period when each unit began; 0 = never
     * @param facts background facts known before, one array for each fact
     * @param cluster 0.. for units that belong together (each its own: 0..n−1)
     */
    public record Panel(double[][] outcome, int[] period, int[] start, double[][] facts, int[] cluster) {

        /**
         * @throws IllegalArgumentException when lengths differ
         */
        public Panel {
            SurvivalData.requireLength(outcome.length, start.length);
            SurvivalData.requireLength(outcome.length, cluster.length);
            for (double[] row : outcome) {
                SurvivalData.requireLength(period.length, row.length);
                SurvivalData.requireNumbers(row);
            }
            for (double[] fact : facts) {
                SurvivalData.requireLength(outcome.length, fact.length);
            }
        }

        /** Units without background facts, each its own cluster. */
        public static Panel of(double[][] outcome, int[] period, int[] start) {
            int[] own = new int[start.length];
            Arrays.setAll(own, i -> i);
            return new Panel(outcome, period, start, new double[0][], own);
        }

        /** The same panel compared among units alike in these facts. */
        public Panel adjustedFor(double[]... known) {
            return new Panel(outcome, period, start, known, cluster);
        }
    }

    /** The effect on one starting group in one period, with each unit's influence on it. */
    public record GroupTime(int start, int period, Estimate effect, double[] influence) {
        boolean after() {
            return period >= start;
        }
    }

    private final Panel panel;
    private final double level;
    private final List<GroupTime> cells;

    private StaggeredStart(Panel panel, double level, List<GroupTime> cells) {
        this.panel = panel;
        this.level = level;
        this.cells = cells;
    }

    /**
     * Estimates every group and period.
     *
     * @return refused with {@link Reason#NO_COMPARISON} when nobody is left to compare with, {@link Reason#FEW_CLUSTERS} under ten
     *     clusters, or as the logistic and linear regressions on the facts
     */
    public static Finding<StaggeredStart> of(Panel panel, Comparison comparison, double level) {
        int clusters = (int) Arrays.stream(panel.cluster()).distinct().count();
        if (clusters < Cox.FEWEST_CLUSTERS) {
            return Finding.refuse(Reason.FEW_CLUSTERS, clusters, Cox.FEWEST_CLUSTERS);
        }
        var cells = new ArrayList<GroupTime>();
        int first = panel.period()[0];
        int[] starts = Arrays.stream(panel.start())
                .filter(g -> g > first)
                .distinct()
                .sorted()
                .toArray();
        for (int g : starts) {
            for (int t = 1; t < panel.period().length; t++) {
                var cell = new GroupTimeEffect(panel, comparison, g, t).estimate(level);
                if (cell instanceof Finding.Refused<GroupTime>(Refusal because)) {
                    if (because.reason() == Reason.NO_COMPARISON) {
                        continue;
                    }
                    return new Finding.Refused<>(because);
                }
                cells.add(cell.orElseThrow());
            }
        }
        return cells.stream().anyMatch(GroupTime::after)
                ? Finding.of(new StaggeredStart(panel, level, List.copyOf(cells)))
                : Finding.refuse(Reason.NO_COMPARISON);
    }

    /** Every group and period, also before the start. */
    public List<GroupTime> cells() {
        return cells;
    }

    /** Whether the groups moved alike before their start: all effects before the start together (Wald); refused when there are none. */
    public Finding<TestResult> preTrend() {
        var before = cells.stream().filter(c -> !c.after()).toList();
        if (before.isEmpty()) {
            return Finding.refuse(Reason.NO_COMPARISON);
        }
        int k = before.size();
        double[][] covariance = new double[k][k];
        double[] effects = new double[k];
        for (int a = 0; a < k; a++) {
            effects[a] = before.get(a).effect().value();
            for (int b = 0; b <= a; b++) {
                double c = Influence.covariance(
                        before.get(a).influence(), before.get(b).influence(), panel.cluster());
                covariance[a][b] = c;
                covariance[b][a] = c;
            }
        }
        double[][] inverse = Matrices.inverse(covariance);
        return inverse == null
                ? Finding.refuse(Reason.COLLINEAR)
                : Finding.of(TestResult.chiSquare(Matrices.quadratic(inverse, effects), k));
    }

    /** The mean over all groups and periods after the start, weighted by group size; refused with {@link Reason#PRE_TREND}. */
    public Finding<Estimate> overall() {
        return trusted(
                () -> mean(cells.stream().filter(GroupTime::after).toList()).estimate());
    }

    /**
     * The effect so many periods after (negative: before) the start; never refused for a pre-trend, because it is what shows one.
     *
     * @return refused with {@link Reason#NO_COMPARISON} when no group was observed then
     */
    public Finding<Estimate> atDistance(int distance) {
        var there =
                cells.stream().filter(c -> c.period() - c.start() == distance).toList();
        return there.isEmpty()
                ? Finding.refuse(Reason.NO_COMPARISON)
                : Finding.of(mean(there).estimate());
    }

    /** The mean over distances 0, 1, … after the start, each distance weighing the same; refused with {@link Reason#PRE_TREND}. */
    public Finding<Estimate> byDistance() {
        return trusted(() -> average(c -> c.period() - c.start()));
    }

    /** The mean over starting groups, each weighted by its size; refused with {@link Reason#PRE_TREND}. */
    public Finding<Estimate> byGroup() {
        return trusted(() -> {
            var after = cells.stream().filter(GroupTime::after).toList();
            var groups = after.stream().map(GroupTime::start).distinct().toList();
            var parts = groups.stream()
                    .map(g -> Influence.equal(
                            level,
                            panel,
                            after.stream().filter(c -> c.start() == g).toList()))
                    .toList();
            var cellsOfGroups = new ArrayList<GroupTime>();
            for (int k = 0; k < parts.size(); k++) {
                cellsOfGroups.add(new GroupTime(
                        groups.get(k), 0, parts.get(k).estimate(), parts.get(k).influence()));
            }
            return mean(cellsOfGroups).estimate();
        });
    }

    private Finding<Estimate> trusted(java.util.function.Supplier<Estimate> answer) {
        var moved = preTrend();
        if (moved instanceof Finding.Found<TestResult>(TestResult test) && test.pValue() < 0.05) {
            return Finding.refuse(Reason.PRE_TREND, test.pValue());
        }
        return Finding.of(answer.get());
    }

    private Estimate average(ToDoubleFunction<GroupTime> distance) {
        var after = cells.stream().filter(GroupTime::after).toList();
        double[] distances =
                after.stream().mapToDouble(distance).distinct().sorted().toArray();
        var means = new ArrayList<GroupTime>();
        for (double e : distances) {
            var one = mean(
                    after.stream().filter(c -> distance.applyAsDouble(c) == e).toList());
            means.add(new GroupTime(0, 0, one.estimate(), one.influence()));
        }
        return Influence.equal(level, panel, means).estimate();
    }

    private Influence mean(List<GroupTime> parts) {
        return Influence.bySize(level, panel, parts);
    }
}
