package se.skyddsnat.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether an extract of rows points anybody out: k-anonymity (Sweeney 2002) and l-diversity (Machanavajjhala 2007).
 *
 * @param smallestClass people in the smallest group that looks alike
 * @param leastDiverse different sensitive values in the least diverse such group
 * @param exposed rows in groups that are too small or too alike, to be left out or made coarser
 */
public record Anonymity(int smallestClass, int leastDiverse, List<Integer> exposed) {

    /** The usual smallest group. */
    public static final int PEOPLE = 5;
    /** The usual fewest different sensitive values. */
    public static final int VALUES = 2;

    /**
     * Checks an extract.
     *
     * @param recognisable for each row, coded values of everything a neighbour could recognise (age group, area, sex …)
     * @param sensitive for each row, the coded sensitive value
     * @param people k, smallest group
     * @param values l, fewest different sensitive values in a group
     * @throws IllegalArgumentException when lengths differ
     */
    public static Anonymity of(int[][] recognisable, int[] sensitive, int people, int values) {
        SurvivalData.requireLength(recognisable.length, sensitive.length);
        Map<List<Integer>, List<Integer>> classes = new HashMap<>();
        for (int i = 0; i < recognisable.length; i++) {
            var key = Arrays.stream(recognisable[i]).boxed().toList();
            classes.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        int smallest = Integer.MAX_VALUE;
        int least = Integer.MAX_VALUE;
        var exposed = new ArrayList<Integer>();
        for (var rows : classes.values()) {
            Set<Integer> seen = new HashSet<>();
            rows.forEach(i -> seen.add(sensitive[i]));
            smallest = Math.min(smallest, rows.size());
            least = Math.min(least, seen.size());
            if (rows.size() < people || seen.size() < values) {
                exposed.addAll(rows);
            }
        }
        exposed.sort(null);
        boolean none = classes.isEmpty();
        return new Anonymity(none ? 0 : smallest, none ? 0 : least, List.copyOf(exposed));
    }

    /** Whether the extract may leave. */
    public boolean safe() {
        return exposed.isEmpty();
    }
}
