package se.skyddsnat.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Who was at risk and what happened at each distinct time, of one group: all that curves and tests need.
 *
 * @param time distinct times where something happened or somebody left, ascending
 * @param atRisk people followed just before each time
 * @param happened {@code happened[cause][i]}; cause 0 = left without an event
 */
record EventTable(double[] time, int[] atRisk, int[][] happened) {

    /** Whole-number times up to this many cells are counted instead of sorted. */
    private static final long CELLS = 1 << 25;

    static EventTable of(double[] time, byte[] state) {
        return byGroup(time, state, null, 1)[0];
    }

    /** One table for each group 0..groups−1. */
    static EventTable[] byGroup(double[] time, byte[] state, int @Nullable [] group, int groups) {
        if (time.length != state.length || (group != null && group.length != time.length)) {
            throw new IllegalArgumentException("columns of different length");
        }
        int causes = causes(state);
        double longest = longestWhole(time);
        long cells = (long) (longest + 1) * groups * causes;
        return longest >= 0 && cells <= CELLS && longest < CELLS
                ? counted(time, state, group, groups, causes, (int) longest + 1)
                : sorted(time, state, group, groups, causes);
    }

    private static int causes(byte[] state) {
        int most = 1;
        for (byte s : state) {
            if (s < 0) {
                throw new IllegalArgumentException("negative state");
            }
            most = Math.max(most, s);
        }
        return most + 1;
    }

    /** The longest time if all are whole numbers, else −1. */
    private static double longestWhole(double[] time) {
        double longest = 0;
        boolean whole = true;
        for (double t : time) {
            if (!(t >= 0 && t < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("not a follow-up time: " + t);
            }
            longest = Math.max(longest, t);
            whole &= t == (long) t;
        }
        return whole ? longest : -1;
    }

    private static EventTable[] counted(
            double[] time, byte[] state, int @Nullable [] group, int groups, int causes, int span) {
        int[] counts = new int[span * groups * causes];
        if (group == null) {
            for (int i = 0; i < time.length; i++) {
                counts[(int) time[i] * causes + state[i]]++;
            }
        } else {
            for (int i = 0; i < time.length; i++) {
                counts[(group[i] * span + (int) time[i]) * causes + state[i]]++;
            }
        }
        var tables = new EventTable[groups];
        for (int g = 0; g < groups; g++) {
            tables[g] = compressed(counts, g * span, span, causes);
        }
        return tables;
    }

    private static EventTable compressed(int[] counts, int from, int span, int causes) {
        var rows = new Rows(causes);
        for (int t = 0; t < span; t++) {
            for (int c = 0; c < causes; c++) {
                rows.add(t, c, counts[(from + t) * causes + c]);
            }
        }
        return rows.table();
    }

    private static EventTable[] sorted(double[] time, byte[] state, int @Nullable [] group, int groups, int causes) {
        var rows = new Rows[groups];
        Arrays.setAll(rows, g -> new Rows(causes));
        for (int i : Order.ascending(time)) {
            rows[group == null ? 0 : group[i]].add(time[i], state[i], 1);
        }
        return Arrays.stream(rows).map(Rows::table).toArray(EventTable[]::new);
    }

    /** Growing columns of one group. */
    private static final class Rows {
        private double[] time = new double[16];
        private final int[][] happened;
        private int size;
        private int people;

        Rows(int causes) {
            happened = new int[causes][16];
        }

        void add(double t, int cause, int count) {
            if (count == 0) {
                return;
            }
            if (size == 0 || time[size - 1] != t) {
                grow();
                time[size++] = t;
            }
            happened[cause][size - 1] += count;
            people += count;
        }

        private void grow() {
            if (size == time.length) {
                time = Arrays.copyOf(time, size * 2);
                for (int c = 0; c < happened.length; c++) {
                    happened[c] = Arrays.copyOf(happened[c], size * 2);
                }
            }
        }

        EventTable table() {
            int[] atRisk = new int[size];
            int left = people;
            for (int i = 0; i < size; i++) {
                atRisk[i] = left;
                for (int[] cause : happened) {
                    left -= cause[i];
                }
            }
            for (int c = 0; c < happened.length; c++) {
                happened[c] = Arrays.copyOf(happened[c], size);
            }
            return new EventTable(Arrays.copyOf(time, size), atRisk, happened);
        }
    }

    int size() {
        return time.length;
    }

    int causes() {
        return happened.length - 1;
    }

    /** Events of all causes at row i. */
    int events(int i) {
        int sum = 0;
        for (int c = 1; c < happened.length; c++) {
            sum += happened[c][i];
        }
        return sum;
    }

    int of(int cause, int i) {
        return cause < happened.length ? happened[cause][i] : 0;
    }
}
