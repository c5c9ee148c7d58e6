package se.skyddsnat.statistics;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Hides just enough further cells that no hidden cell can be reckoned out.
 *
 * <p>Source: the linear-programming heuristic for complementary suppression (Kelly 1992, Fischetti &amp; Salazar 2001): for each exposed cell
 * the cheapest pattern of cells that could move it by the protection wanted is hidden too, small cells before large; {@link AttackAudit}
 * has the last word.
 */
public final class CellSuppression {

    private static final int MOST_ROUNDS = 200;
    /** Showing a cell again costs a whole audit, so only the largest are tried. */
    private static final int MOST_PRUNED = 40;

    private CellSuppression() {}

    /**
     * The cells to hide.
     *
     * @param primary cells that must be hidden (see {@link SmallCounts})
     * @param never cells that must be shown, for example the grand total
     * @param width how wide an outsider's interval must be for every hidden cell, usually the smallest count that may be shown
     * @return primary and further cells; refused with {@link Reason#CANNOT_PROTECT} or {@link Reason#INCONSISTENT_TABLE}
     */
    public static Finding<BitSet> protect(LinkedTables tables, BitSet primary, BitSet never, double width) {
        if (primary.intersects(never)) {
            return Finding.refuse(Reason.CANNOT_PROTECT);
        }
        var hidden = (BitSet) primary.clone();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var audit = AttackAudit.leaks(tables, hidden, width);
            if (!(audit instanceof Finding.Found<List<AttackAudit.Exposure>>(var leaks))) {
                return audit.map(l -> hidden);
            }
            if (leaks.isEmpty()) {
                return Finding.of(pruned(tables, primary, hidden, width));
            }
            int before = hidden.cardinality();
            // The most exposed first: what is hidden for it often protects the others as well, and costs them nothing.
            for (var leak : worstFirst(leaks)) {
                hidden.or(pattern(tables, hidden, never, leak.cell(), width));
            }
            if (hidden.cardinality() == before && !addCheapest(tables, hidden, never)) {
                return Finding.refuse(Reason.CANNOT_PROTECT);
            }
        }
        return Finding.refuse(Reason.CANNOT_PROTECT);
    }

    private static List<AttackAudit.Exposure> worstFirst(List<AttackAudit.Exposure> leaks) {
        return leaks.stream()
                .sorted(Comparator.comparingDouble(AttackAudit.Exposure::width))
                .toList();
    }

    /** When no pattern can be found the next smallest cell is hidden; false when none is left. */
    private static boolean addCheapest(LinkedTables tables, BitSet hidden, BitSet never) {
        int best = -1;
        for (int c = 0; c < tables.size(); c++) {
            boolean free = !hidden.get(c) && !never.get(c);
            if (free && (best < 0 || tables.value(c) < tables.value(best))) {
                best = c;
            }
        }
        if (best >= 0) {
            hidden.set(best);
        }
        return best >= 0;
    }

    /** Shows again further cells that turned out not to be needed, largest first. */
    private static BitSet pruned(LinkedTables tables, BitSet primary, BitSet hidden, double width) {
        var order = hidden.stream()
                .filter(c -> !primary.get(c))
                .boxed()
                .sorted(Comparator.comparingLong((Integer c) -> tables.value(c)).reversed())
                .limit(MOST_PRUNED)
                .toList();
        for (int c : order) {
            hidden.clear(c);
            boolean safe = AttackAudit.leaks(tables, hidden, width)
                            instanceof Finding.Found<List<AttackAudit.Exposure>>(var leaks)
                    && leaks.isEmpty();
            hidden.set(c, !safe);
        }
        return hidden;
    }

    /** The cheapest cells that can move together so that the target rises by the width: those moving must be hidden. */
    private static BitSet pattern(LinkedTables tables, BitSet hidden, BitSet never, int target, double width) {
        var model = new ExpressionsBasedModel();
        int n = tables.size();
        var up = new Variable[n];
        var down = new Variable[n];
        for (int c = 0; c < n; c++) {
            double cost = hidden.get(c) ? 0 : 1 + Math.log1p(tables.value(c));
            double most = never.get(c) ? 0 : width * n;
            up[c] = variable(model, "u" + c, cost, most);
            down[c] = variable(model, "d" + c, cost, Math.min(most, tables.value(c)));
        }
        up[target].lower(BigDecimal.valueOf(width));
        down[target].upper(BigDecimal.ZERO);
        int number = 0;
        for (var sum : tables.sums()) {
            var balance = model.newExpression("b" + number++).level(BigDecimal.ZERO);
            for (int part : sum.parts()) {
                balance.set(up[part], BigDecimal.ONE);
                balance.set(down[part], BigDecimal.ONE.negate());
            }
            balance.set(up[sum.total()], BigDecimal.ONE.negate());
            balance.set(down[sum.total()], BigDecimal.ONE);
        }
        var result = model.minimise();
        var moving = new BitSet(n);
        for (int c = 0; c < n && result.getState().isFeasible(); c++) {
            moving.set(c, result.doubleValue(2L * c) + result.doubleValue(2L * c + 1) > 1e-6);
        }
        return moving;
    }

    private static Variable variable(ExpressionsBasedModel model, String name, double cost, double most) {
        return model.newVariable(name)
                .lower(BigDecimal.ZERO)
                .upper(BigDecimal.valueOf(most))
                .weight(BigDecimal.valueOf(cost));
    }
}
