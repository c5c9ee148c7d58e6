package se.skyddsnat.statistics;

import java.util.Arrays;

/** Walks several groups' event tables together through time. */
final class GroupWalk {

    private final EventTable[] tables;
    private final int[] row;
    /** People at risk in each group just before {@link #time}. */
    final double[] atRisk;

    private final double[][] happened;
    double time;

    GroupWalk(EventTable[] tables) {
        this.tables = tables;
        row = new int[tables.length];
        atRisk = new double[tables.length];
        int causes = Arrays.stream(tables).mapToInt(EventTable::causes).max().orElse(1);
        happened = new double[causes + 1][tables.length];
    }

    /** Moves to the next time at which anything happened in any group. */
    boolean next() {
        time = Double.POSITIVE_INFINITY;
        for (int g = 0; g < tables.length; g++) {
            if (row[g] < tables[g].size()) {
                time = Math.min(time, tables[g].time()[row[g]]);
            }
        }
        if (Double.isInfinite(time)) {
            return false;
        }
        for (int g = 0; g < tables.length; g++) {
            take(g);
        }
        return true;
    }

    private void take(int g) {
        var table = tables[g];
        boolean left = row[g] < table.size();
        atRisk[g] = left ? table.atRisk()[row[g]] : 0;
        boolean here = left && table.time()[row[g]] == time;
        for (int c = 0; c < happened.length; c++) {
            happened[c][g] = here ? table.of(c, row[g]) : 0;
        }
        row[g] += here ? 1 : 0;
    }

    double[] happened(int cause) {
        return happened[cause];
    }

    int causes() {
        return happened.length - 1;
    }

    double events(int cause) {
        return Arrays.stream(happened[cause]).sum();
    }

    double totalAtRisk() {
        return Arrays.stream(atRisk).sum();
    }
}
