package se.skyddsnat.statistics;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Finds which hidden cells hang together through open sums and shares. */
final class HiddenGroups {

    private final LinkedTables tables;
    private final BitSet hidden;
    private final int[] parent;
    private final Map<Integer, AttackComponent> components = new TreeMap<>();

    private HiddenGroups(LinkedTables tables, BitSet hidden) {
        this.tables = tables;
        this.hidden = hidden;
        parent = new int[tables.size()];
        java.util.Arrays.setAll(parent, c -> c);
    }

    static Collection<AttackComponent> of(LinkedTables tables, BitSet hidden) {
        var groups = new HiddenGroups(tables, hidden);
        groups.join();
        groups.fill();
        return groups.components.values();
    }

    private void join() {
        for (var sum : tables.sums()) {
            int first = hidden.get(sum.total()) ? sum.total() : -1;
            for (int part : sum.parts()) {
                first = join(first, part);
            }
        }
        for (var share : tables.shares()) {
            join(hidden.get(share.numerator()) ? share.numerator() : -1, share.denominator());
        }
    }

    private int join(int first, int cell) {
        if (!hidden.get(cell)) {
            return first;
        }
        if (first >= 0) {
            parent[root(cell)] = root(first);
        }
        return first >= 0 ? first : cell;
    }

    private int root(int cell) {
        int c = cell;
        while (parent[c] != c) {
            parent[c] = parent[parent[c]];
            c = parent[c];
        }
        return c;
    }

    private void fill() {
        hidden.stream().forEach(c -> at(c).holds(c));
        for (var sum : tables.sums()) {
            int member = hidden.get(sum.total()) ? sum.total() : firstHidden(sum.parts());
            if (member >= 0) {
                at(member).holds(sum);
            }
        }
        for (var share : tables.shares()) {
            int member = hidden.get(share.numerator()) ? share.numerator() : share.denominator();
            if (hidden.get(member)) {
                at(member).holds(share);
            }
        }
    }

    private AttackComponent at(int cell) {
        return components.computeIfAbsent(root(cell), r -> new AttackComponent(tables, hidden));
    }

    private int firstHidden(int[] parts) {
        for (int part : parts) {
            if (hidden.get(part)) {
                return part;
            }
        }
        return -1;
    }
}
