package se.skyddsnat.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Hidden cells joined by open sums and shares, attacked together. */
final class AttackComponent {

    /** Nobody can be more people than this; an interval that reaches it is open. */
    static final double INFINITE = 1e9;

    private final LinkedTables tables;
    private final BitSet hidden;
    private final List<Integer> cells = new ArrayList<>();
    private final List<LinkedTables.Sum> sums = new ArrayList<>();
    private final List<LinkedTables.Share> shares = new ArrayList<>();

    AttackComponent(LinkedTables tables, BitSet hidden) {
        this.tables = tables;
        this.hidden = hidden;
    }

    void holds(int cell) {
        cells.add(cell);
    }

    void holds(LinkedTables.Sum sum) {
        sums.add(sum);
    }

    void holds(LinkedTables.Share share) {
        shares.add(share);
    }

    List<AttackAudit.Exposure> exposures() {
        boolean plain = shares.isEmpty()
                && sums.size() <= 1
                && (sums.isEmpty() || !hidden.get(sums.getFirst().total()));
        return plain
                ? cells.stream().map(this::withoutProgramme).toList()
                : cells.stream()
                        .map(c -> new AttackAudit.Exposure(c, bound(c, false), bound(c, true)))
                        .toList();
    }

    /** One open sum with a known total: what is left over is shared among the hidden parts. */
    private AttackAudit.Exposure withoutProgramme(int cell) {
        if (sums.isEmpty()) {
            return new AttackAudit.Exposure(cell, 0, INFINITE);
        }
        var sum = sums.getFirst();
        double left = tables.value(sum.total());
        for (int part : sum.parts()) {
            left -= hidden.get(part) ? 0 : tables.value(part);
        }
        return new AttackAudit.Exposure(cell, cells.size() == 1 ? left : 0, left);
    }

    private double bound(int cell, boolean upper) {
        var model = new ExpressionsBasedModel();
        Map<Integer, Variable> variables = new HashMap<>();
        for (int c : cells) {
            variables.put(c, model.newVariable("c" + c).lower(BigDecimal.ZERO).upper(BigDecimal.valueOf(INFINITE)));
        }
        variable(variables, cell).weight(BigDecimal.ONE);
        for (int s = 0; s < sums.size(); s++) {
            addSum(model, variables, sums.get(s), "s" + s);
        }
        for (int s = 0; s < shares.size(); s++) {
            addShare(model, variables, shares.get(s), -1, "l" + s);
            addShare(model, variables, shares.get(s), 1, "u" + s);
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

    private static Variable variable(Map<Integer, Variable> variables, int cell) {
        var variable = variables.get(cell);
        if (variable == null) {
            throw new IllegalStateException("cell " + cell + " is not of this component");
        }
        return variable;
    }

    private void addSum(
            ExpressionsBasedModel model, Map<Integer, Variable> variables, LinkedTables.Sum sum, String name) {
        long known = hidden.get(sum.total()) ? 0 : tables.value(sum.total());
        var expression = model.newExpression(name);
        for (int part : sum.parts()) {
            if (hidden.get(part)) {
                expression.set(variable(variables, part), BigDecimal.ONE);
            } else {
                known -= tables.value(part);
            }
        }
        if (hidden.get(sum.total())) {
            expression.set(variable(variables, sum.total()), BigDecimal.ONE.negate());
        }
        expression.level(BigDecimal.valueOf(known));
    }

    /** {@code side · (numerator − (value + side · reach) · denominator) ≤ 0}. */
    private void addShare(
            ExpressionsBasedModel model,
            Map<Integer, Variable> variables,
            LinkedTables.Share share,
            int side,
            String name) {
        double limit = share.value() + side * share.reach();
        double known = 1e-9;
        var expression = model.newExpression(name);
        if (hidden.get(share.numerator())) {
            expression.set(variable(variables, share.numerator()), BigDecimal.valueOf(side));
        } else {
            known -= side * tables.value(share.numerator());
        }
        if (hidden.get(share.denominator())) {
            expression.set(variable(variables, share.denominator()), BigDecimal.valueOf(-side * limit));
        } else {
            known += side * limit * tables.value(share.denominator());
        }
        expression.upper(BigDecimal.valueOf(known));
    }
}
