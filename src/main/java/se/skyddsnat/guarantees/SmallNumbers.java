package se.skyddsnat.guarantees;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.BoardId;

/**
 * Decides what may be shown of one time limit, so that nobody can work out what is hidden.
 *
 * <p>Hidden first: a board with 1–4 kept or 1–4 broken, and one where all were kept or all broken unless they are at
 * least {@value #ALL_ALIKE}. None at all looks the same as too few.
 *
 * <p>Then what would give the hidden away. A region's sum minus its shown boards is the sum of its hidden ones. It is
 * shown only when that remainder is a crowd: for the kept as for the broken at least three boards share it, and without
 * the largest of them at least {@value #FEW} remain, so that not even somebody who knows her own board's number learns
 * another's. What is hidden in regions without a sum is in the same way the remainder of the nation's, and if that is no
 * crowd a region gives up its sum to make it one. Every hidden board thus stands in at most one crowd, and what is shown
 * is the crowds' sums and nothing finer.
 *
 * <p>Last, every number is shown to the nearest five, so that two editions cannot be set against each other.
 */
final class SmallNumbers {

    static final int FEW = 5;
    static final int ALL_ALIKE = 20;
    static final int CROWD = 3;

    private final Map<String, List<Cell>> byRegion;
    private final Map<String, Integer> boardsOfRegion;
    private final Set<BoardId> shown = new HashSet<>();
    private final Set<String> withSum = new HashSet<>();

    private SmallNumbers(List<Cell> cells, Map<String, Integer> boardsOfRegion) {
        this.byRegion = cells.stream().collect(Collectors.groupingBy(Cell::region, TreeMap::new, Collectors.toList()));
        this.boardsOfRegion = boardsOfRegion;
    }

    /**
     * What may be shown.
     *
     * @param cells the true counts of the boards that have any
     * @param boardsOfRegion how many boards each region has, also those without any count
     */
    static Published publish(List<Cell> cells, Map<String, Integer> boardsOfRegion) {
        var numbers = new SmallNumbers(cells, boardsOfRegion);
        cells.stream().filter(SmallNumbers::large).map(Cell::board).forEach(numbers.shown::add);
        boardsOfRegion.keySet().forEach(numbers::decideRegion);
        var nation = numbers.decideNation();
        return numbers.published(nation);
    }

    private static boolean large(Cell cell) {
        return largeOrNone(cell.kept())
                && largeOrNone(cell.broken())
                && cell.total() >= (cell.kept() == 0 || cell.broken() == 0 ? ALL_ALIKE : FEW);
    }

    private static boolean largeOrNone(int number) {
        return number == 0 || number >= FEW;
    }

    /** Never decided by hiding more boards: that some had to be hidden, and others not, would tell how few there are. */
    private void decideRegion(String region) {
        if (allShown(region) || crowd(hidden(cells(region)))) {
            withSum.add(region);
        }
    }

    private @Nullable Count decideNation() {
        var rest = boardsOfRegion.keySet().stream()
                .filter(region -> !withSum.contains(region))
                .flatMap(region -> hidden(cells(region)).stream())
                .toList();
        if (withSum.size() < boardsOfRegion.size() && !crowd(rest) && !giveUpASum()) {
            return null;
        }
        return sum(byRegion.values().stream().flatMap(List::stream).toList());
    }

    /** A region with a crowd of its own hides it among the nation's, the smallest first: then that is a crowd too. */
    private boolean giveUpASum() {
        return withSum.stream()
                .filter(region -> !allShown(region))
                .min(Comparator.comparingInt(this::remainder).thenComparing(Comparator.naturalOrder()))
                .map(withSum::remove)
                .orElse(false);
    }

    private Published published(@Nullable Count nation) {
        var boards = new HashMap<BoardId, Count>();
        var regions = new HashMap<String, Count>();
        byRegion.forEach((region, cells) -> {
            cells.stream()
                    .filter(this::isShown)
                    .forEach(cell -> boards.put(cell.board(), Count.of(cell.kept(), cell.broken())));
            if (withSum.contains(region)) {
                regions.put(region, sum(cells));
            }
        });
        return new Published(Map.copyOf(boards), Map.copyOf(regions), nation);
    }

    private static boolean crowd(List<Cell> hidden) {
        return crowd(hidden, Cell::kept) && crowd(hidden, Cell::broken);
    }

    private static boolean crowd(List<Cell> hidden, ToIntFunction<Cell> number) {
        var numbers =
                hidden.stream().mapToInt(number).filter(n -> n > 0).sorted().toArray();
        var sum = 0;
        for (var i = 0; i < numbers.length - 1; i++) {
            sum += numbers[i];
        }
        return numbers.length >= CROWD && sum >= FEW;
    }

    private List<Cell> cells(String region) {
        return byRegion.getOrDefault(region, List.of());
    }

    private List<Cell> hidden(List<Cell> cells) {
        return cells.stream().filter(cell -> !isShown(cell)).toList();
    }

    private boolean isShown(Cell cell) {
        return shown.contains(cell.board());
    }

    private boolean allShown(String region) {
        return cells(region).stream().filter(this::isShown).count() == boardsOfRegion.getOrDefault(region, 0);
    }

    private int remainder(String region) {
        return hidden(cells(region)).stream().mapToInt(Cell::total).sum();
    }

    private static Count sum(List<Cell> cells) {
        return Count.of(
                cells.stream().mapToInt(Cell::kept).sum(),
                cells.stream().mapToInt(Cell::broken).sum());
    }
}
