package se.skyddsnat.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Tries, before anything is published, to reckon out every hidden cell as an outsider could: from all sums, all linked tables and all
 * published shares at once, by linear programming.
 */
public final class AttackAudit {

    /**
     * What an outsider can know of a hidden cell.
     *
     * @param cell which
     * @param lower it is at least this
     * @param upper it is at most this
     */
    public record Exposure(int cell, double lower, double upper) {

        /** Width of what remains open. */
        public double width() {
            return upper - lower;
        }

        /** Whether the cell is known exactly. */
        public boolean exact() {
            return width() < 0.5;
        }
    }

    private static final double INFINITE = 1e9;

    private AttackAudit() {}

    /**
     * What an outsider can know of every hidden cell.
     *
     * @param hidden cells not shown
     * @return refused with {@link Reason#INCONSISTENT_TABLE} when the programme finds no possible table (which would be a fault in the
     *     table given)
     */
    public static Finding<List<Exposure>> of(LinkedTables tables, BitSet hidden) {
        var exposures = new ArrayList<Exposure>();
        for (int cell = hidden.nextSetBit(0); cell >= 0; cell = hidden.nextSetBit(cell + 1)) {
            var lower = bound(tables, hidden, cell, false);
            var upper = bound(tables, hidden, cell, true);
            if (Double.isNaN(lower) || Double.isNaN(upper)) {
                return Finding.refuse(Reason.INCONSISTENT_TABLE);
            }
            exposures.add(new Exposure(cell, lower, upper));
        }
        return Finding.of(List.copyOf(exposures));
    }

    /**
     * The hidden cells that are still known too well.
     *
     * @param width an outsider's interval must be at least this wide
     * @return empty when the release is safe; refused as {@link #of}
     */
    public static Finding<List<Exposure>> leaks(LinkedTables tables, BitSet hidden, double width) {
        return of(tables, hidden)
                .map(all -> all.stream().filter(e -> e.width() < width - 1e-6).toList());
    }

    private static double bound(LinkedTables tables, BitSet hidden, int cell, boolean upper) {
        var model = new ExpressionsBasedModel();
        var variables = variables(model, tables, hidden);
        variables[cell].weight(BigDecimal.ONE);
        int number = 0;
        for (var sum : tables.sums()) {
            addSum(model, tables, hidden, variables, sum, number++);
        }
        for (var share : tables.shares()) {
            addShare(model, tables, hidden, variables, share, number++);
        }
        Optimisation.Result result = upper ? model.maximise() : model.minimise();
        if (result.getState() == Optimisation.State.UNBOUNDED) {
            return upper ? INFINITE : 0;
        }
        return result.getState().isFeasible() ? clean(result.getValue()) : Double.NaN;
    }

    /** The programme's rounding must not turn a known cell into an open one. */
    private static double clean(double value) {
        double whole = Math.rint(value);
        return Math.abs(value - whole) < 1e-6 ? whole : value;
    }

    private static Variable[] variables(ExpressionsBasedModel model, LinkedTables tables, BitSet hidden) {
        var variables = new Variable[tables.size()];
        for (int c = 0; c < variables.length; c++) {
            if (hidden.get(c)) {
                variables[c] = model.newVariable("c" + c).lower(BigDecimal.ZERO).upper(BigDecimal.valueOf(INFINITE));
            }
        }
        return variables;
    }

    private static void addSum(
            ExpressionsBasedModel model,
            LinkedTables tables,
            BitSet hidden,
            Variable[] variables,
            LinkedTables.Sum sum,
            int number) {
        long known = hidden.get(sum.total()) ? 0 : tables.value(sum.total());
        boolean open = hidden.get(sum.total());
        for (int part : sum.parts()) {
            known -= hidden.get(part) ? 0 : tables.value(part);
            open |= hidden.get(part);
        }
        if (!open) {
            return;
        }
        var expression = model.newExpression("s" + number).level(BigDecimal.valueOf(known));
        for (int part : sum.parts()) {
            if (hidden.get(part)) {
                expression.set(variables[part], BigDecimal.ONE);
            }
        }
        if (hidden.get(sum.total())) {
            expression.set(variables[sum.total()], BigDecimal.ONE.negate());
        }
    }

    private static void addShare(
            ExpressionsBasedModel model,
            LinkedTables tables,
            BitSet hidden,
            Variable[] variables,
            LinkedTables.Share share,
            int number) {
        if (!hidden.get(share.numerator()) && !hidden.get(share.denominator())) {
            return;
        }
        for (int side = -1; side <= 1; side += 2) {
            // side · (numerator − (value + side · reach) · denominator) ≤ 0
            double limit = share.value() + side * share.reach();
            double known = 0;
            var expression = model.newExpression("h" + number + (side < 0 ? "l" : "u"));
            if (hidden.get(share.numerator())) {
                expression.set(variables[share.numerator()], BigDecimal.valueOf(side));
            } else {
                known -= side * tables.value(share.numerator());
            }
            if (hidden.get(share.denominator())) {
                expression.set(variables[share.denominator()], BigDecimal.valueOf(-side * limit));
            } else {
                known += side * limit * tables.value(share.denominator());
            }
            expression.upper(BigDecimal.valueOf(known + 1e-9));
        }
    }
}
