package se.skyddsnat.guarantees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.skyddsnat.kernel.BoardId;

/** Attacks what is shown, with all that can be known besides, and must not come out with a hidden number. */
class SmallNumbersTest {

    private static final int WORLDS = 400;

    private record World(List<Cell> cells, Map<String, Integer> boardsOfRegion) {

        Published published() {
            return SmallNumbers.publish(
                    cells.stream().filter(c -> c.total() > 0).toList(), boardsOfRegion);
        }

        World with(Cell... changed) {
            var copy = new ArrayList<>(cells);
            for (var cell : changed) {
                copy.replaceAll(one -> one.board().equals(cell.board()) ? cell : one);
            }
            return new World(copy, boardsOfRegion);
        }
    }

    @Test
    void oneToFourIsNeverShownAndNoneLooksTheSame() {
        var world = world(
                new int[][] {{40, 4}, {40, 1}, {4, 40}, {3, 1}, {0, 0}, {19, 0}, {0, 19}, {20, 0}, {0, 20}, {5, 5}});
        var shown = world.published().boards();
        assertThat(shown.keySet()).containsExactlyInAnyOrder(board(7), board(8), board(9));
    }

    @Test
    void aSumThatWouldGiveTheOnlyHiddenBoardAwayIsNotShown() {
        var world = world(new int[][] {{40, 4}, {50, 20}, {30, 10}, {200, 90}});
        var published = world.published();
        assertThat(published.boards().keySet()).containsExactlyInAnyOrder(board(1), board(2), board(3));
        assertThat(published.regions()).isEmpty();
        assertThat(published.wholeNation()).isEmpty();
    }

    @Test
    void aSumIsShownWhenTheHiddenAreACrowd() {
        var world = world(new int[][] {{40, 4}, {50, 3}, {30, 2}, {200, 90}});
        var published = world.published();
        assertThat(published.region("01")).contains(new Count(320, 100));
        assertThat(published.boards().keySet()).containsExactly(board(3));
        assertThat(published.wholeNation()).contains(new Count(320, 100));
    }

    @Test
    void aRegionOfOneBoardHasNoSumWhenTheBoardIsHidden() {
        assertThat(world(new int[][] {{40, 4}}).published()).isEqualTo(Published.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12, 30, 60})
    void sumsLessSharesGiveNoHiddenNumber(int size) {
        var random = new Random(size);
        var crowds = 0;
        for (var i = 0; i < WORLDS; i++) {
            var world = world(random, size);
            crowds += attackBySubtraction(world, Cell::kept) + attackBySubtraction(world, Cell::broken);
        }
        assertThat(crowds).as("remainders that could be attacked at all").isGreaterThanOrEqualTo(size > 3 ? 20 : 0);
    }

    /** What a sum leaves when all that is shown of it is taken away must be shared by three, and by two for an insider. */
    private static int attackBySubtraction(World world, ToIntFunction<Cell> number) {
        var published = world.published();
        var attacked = 0;
        var unaccounted = new ArrayList<Cell>();
        for (var region : world.boardsOfRegion().keySet()) {
            var hidden = world.cells().stream()
                    .filter(c ->
                            c.region().equals(region) && !published.boards().containsKey(c.board()))
                    .toList();
            if (published.region(region).isEmpty()) {
                unaccounted.addAll(hidden);
            } else if (!hidden.isEmpty()) {
                attacked++;
                assertCrowd(world, hidden, number);
            }
        }
        if (published.wholeNation().isPresent() && !unaccounted.isEmpty()) {
            attacked++;
            assertCrowd(world, unaccounted, number);
        }
        return attacked;
    }

    private static void assertCrowd(World world, List<Cell> hidden, ToIntFunction<Cell> number) {
        var sum = hidden.stream().mapToInt(number).sum();
        assertThat(hidden.stream().filter(c -> number.applyAsInt(c) > 0).count())
                .as("boards behind a remainder in %s", world)
                .isGreaterThanOrEqualTo(3);
        for (var insider : hidden) {
            assertThat(sum - number.applyAsInt(insider))
                    .as("what is left for somebody who knows %s", insider)
                    .isGreaterThanOrEqualTo(5);
        }
    }

    /**
     * An attacker who knows the rules by heart asks which other worlds would have been shown in exactly the same way. A
     * hidden number is safe only if it can be more than one thing.
     */
    @ParameterizedTest
    @ValueSource(ints = {6, 12, 60})
    void knowingTheRulesByHeartGivesNoHiddenNumber(int size) {
        var random = new Random(7L * size);
        for (var i = 0; i < 20; i++) {
            assertNothingIsCertain(random, world(random, size));
        }
    }

    private static void assertNothingIsCertain(Random random, World world) {
        var published = world.published();
        var hidden = world.cells().stream()
                .filter(c -> !published.boards().containsKey(c.board()))
                .toList();
        var kept = new HashMap<BoardId, Set<Integer>>();
        var broken = new HashMap<BoardId, Set<Integer>>();
        for (var i = 0; i < 3_000 && !hidden.isEmpty(); i++) {
            var guess = guess(random, hidden);
            if (world.with(guess.toArray(Cell[]::new)).published().equals(published)) {
                guess.forEach(c -> {
                    kept.computeIfAbsent(c.board(), _ -> new HashSet<>()).add(c.kept());
                    broken.computeIfAbsent(c.board(), _ -> new HashSet<>()).add(c.broken());
                });
            }
        }
        for (var cell : hidden) {
            assertThat(kept.get(cell.board()))
                    .as("kept of %s in %s", cell, world)
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(broken.get(cell.board()))
                    .as("broken of %s in %s", cell, world)
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    /** Another world with the same boards shown: the hidden ones change places within their region, give and take. */
    private static List<Cell> guess(Random random, List<Cell> hidden) {
        var numbers = new ArrayList<int[]>();
        hidden.forEach(c -> numbers.add(new int[] {c.kept(), c.broken()}));
        for (var swaps = random.nextInt(6); swaps > 0; swaps--) {
            var one = random.nextInt(hidden.size());
            var other = random.nextInt(hidden.size());
            if (hidden.get(one).region().equals(hidden.get(other).region())) {
                Collections.swap(numbers, one, other);
            }
        }
        for (var moves = random.nextInt(8); moves > 0; moves--) {
            var measure = random.nextInt(2);
            var amount = 1 + random.nextInt(3);
            var kind = random.nextInt(5);
            if (kind == 4) {
                numbers.get(random.nextInt(hidden.size()))[measure] = random.nextInt(2) * random.nextInt(25);
            } else if (kind > 0) {
                numbers.get(random.nextInt(hidden.size()))[measure] += amount;
            }
            if (kind < 3) {
                var from = numbers.get(random.nextInt(hidden.size()));
                from[measure] = Math.max(0, from[measure] - amount);
            }
        }
        return IntStream.range(0, hidden.size())
                .mapToObj(i ->
                        new Cell(hidden.get(i).board(), hidden.get(i).region(), numbers.get(i)[0], numbers.get(i)[1]))
                .toList();
    }

    private static Cell set(Cell cell, boolean kept, int number) {
        return new Cell(cell.board(), cell.region(), kept ? number : cell.kept(), kept ? cell.broken() : number);
    }

    @Test
    void twoEditionsDoNotGiveAQuarterAway() {
        var before = world(new int[][] {{40, 20}, {40, 20}, {40, 20}, {40, 20}});
        for (var more = 1; more <= 2; more++) {
            var after = before.with(set(before.cells().getFirst(), true, 40 + more));
            assertThat(after.published()).as("%s more kept", more).isEqualTo(before.published());
        }
    }

    @Test
    void aNationWithPlentyShowsNearlyAll() {
        var random = new Random(1);
        var cells = IntStream.range(0, 290)
                .mapToObj(i ->
                        new Cell(board(i), "%02d".formatted(i % 21), 50 + random.nextInt(900), 4 + random.nextInt(90)))
                .toList();
        var published = new World(cells, regions(cells)).published();
        assertThat(published.wholeNation()).isPresent();
        assertThat(published.boards()).hasSizeGreaterThan(260);
        assertThat(published.regions()).hasSizeGreaterThan(12);
    }

    private static World world(int[][] keptAndBroken) {
        var cells = IntStream.range(0, keptAndBroken.length)
                .mapToObj(i -> new Cell(board(i), "01", keptAndBroken[i][0], keptAndBroken[i][1]))
                .toList();
        return new World(cells, regions(cells));
    }

    /** A small country: 1 to 5 regions of 1 to 8 boards, many of them with few or none. */
    private static World world(Random random, int size) {
        var cells = new ArrayList<Cell>();
        for (var region = random.nextInt(5); region >= 0; region--) {
            for (var board = random.nextInt(8); board >= 0; board--) {
                var kept = random.nextInt(3) == 0 ? 0 : random.nextInt(size);
                var broken = random.nextInt(3) == 0 ? 0 : random.nextInt(1 + size / 2);
                cells.add(new Cell(board(cells.size()), "%02d".formatted(region), kept, broken));
            }
        }
        return new World(cells, regions(cells));
    }

    private static Map<String, Integer> regions(List<Cell> cells) {
        var regions = new TreeMap<String, Integer>();
        cells.forEach(cell -> regions.merge(cell.region(), 1, Integer::sum));
        return regions;
    }

    private static BoardId board(int number) {
        return new BoardId(new UUID(0, number + 1L));
    }
}
