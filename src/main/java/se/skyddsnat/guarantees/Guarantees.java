package se.skyddsnat.guarantees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import se.skyddsnat.clocks.ClockCatalogue;
import se.skyddsnat.clocks.ClockId;
import se.skyddsnat.clocks.ClockRule;
import se.skyddsnat.clocks.KeptFigure;
import se.skyddsnat.clocks.KeptFigures;
import se.skyddsnat.clocks.KeptFigures.Year;
import se.skyddsnat.clocks.StartedClocks;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Municipality;
import se.skyddsnat.organisation.Organisation;

/** Every time limit for anybody to see: what is promised, by whom, on what ground, and how often it was kept. */
@Service
public class Guarantees {

    private final KeptFigures figures;
    private final StartedClocks started;
    private final Organisation organisation;
    private final Clock clock;

    Guarantees(KeptFigures figures, StartedClocks started, Organisation organisation, Clock clock) {
        this.figures = figures;
        this.started = started;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The rules that are found, by area and then by name; each as it reads today. */
    public List<ClockRule> found(Search search) {
        var today = Sweden.day(clock.instant());
        return ClockCatalogue.swedish().all().stream()
                .map(ClockRule::id)
                .distinct()
                .map(id -> today(id, today))
                .filter(search::finds)
                .sorted(Comparator.comparing((ClockRule rule) -> Area.of(rule.id()))
                        .thenComparing(ClockRule::id))
                .toList();
    }

    private static ClockRule today(ClockId id, LocalDate today) {
        var catalogue = ClockCatalogue.swedish();
        return catalogue.find(id, today).orElseGet(() -> catalogue.latest(id));
    }

    /** The four whole quarters that the numbers are counted over. */
    public Year year() {
        return figures.lastFourQuarters();
    }

    /** The rules with how they were kept, small numbers hidden; one journey for all of them. */
    public List<Guarantee> kept(List<ClockRule> rules) {
        var ids = rules.stream().map(ClockRule::id).toList();
        var regions = organisation.municipalities().stream()
                .collect(Collectors.toMap(m -> Board.idOf(m.code()), Municipality::regionCode));
        var boardsOfRegion = regions.values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(_ -> 1)));
        var byClock = figures.over(year(), ids).stream().collect(Collectors.groupingBy(KeptFigure::clock));
        return rules.stream()
                .map(rule -> new Guarantee(
                        rule,
                        Area.of(rule.id()),
                        started.all().contains(rule.id()),
                        published(byClock.getOrDefault(rule.id(), List.of()), regions, boardsOfRegion)))
                .toList();
    }

    private static Published published(
            List<KeptFigure> figures, Map<BoardId, String> regions, Map<String, Integer> boardsOfRegion) {
        var cells = figures.stream()
                .filter(one -> regions.containsKey(one.board()))
                .map(one -> new Cell(one.board(), regions.getOrDefault(one.board(), ""), one.kept(), one.broken()))
                .toList();
        return cells.isEmpty() ? Published.NOTHING : SmallNumbers.publish(cells, boardsOfRegion);
    }
}
