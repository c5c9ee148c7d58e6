package se.skyddsnat.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Permit;
import se.skyddsnat.cases.Caseload;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.concerns.Concerns;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.StaffMember;

/** Turns what a look has fetched into rows: matters, children and reports in one journey each, however many there are. */
@Component
class Rows {

    private static final Comparator<Day.Row> WHAT_BREAKS_FIRST = Comparator.comparing(
                    (Day.Row row) ->
                            row.clock() == null ? null : row.clock().due().due(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.matter().openedAt());

    private static final Comparator<Day.Row> NEWEST_FIRST = Comparator.comparing(
            (Day.Row row) -> row.told() != null
                    ? row.told().at()
                    : row.notice() == null ? null : row.notice().at(),
            Comparator.nullsLast(Comparator.reverseOrder()));

    private final Caseload caseload;
    private final Concerns concerns;
    private final Persons persons;

    Rows(Caseload caseload, Concerns concerns, Persons persons) {
        this.caseload = caseload;
        this.concerns = concerns;
        this.persons = persons;
    }

    /** The lists of one look, each in its order. */
    record Lists(List<Day.Row> work, List<Day.Row> toSign, List<Day.Row> told) {

        List<Day.Row> of(Scope scope) {
            return switch (scope) {
                case MINE, UNIT -> work;
                case TO_SIGN -> toSign;
                case TOLD -> told;
            };
        }
    }

    Lists of(Permit permit, Sight sight) {
        var matters = matters(permit, sight.all(), sight.own());
        var making = making(permit, sight, matters);
        var told = Stream.concat(
                sight.told().stream().flatMap(making::told),
                sight.quieterNotices().stream().flatMap(making::notice));
        return new Lists(
                matters.values().stream()
                        .filter(m -> m.open() && sight.work().contains(m.id()))
                        .map(making::work)
                        .sorted(WHAT_BREAKS_FIRST)
                        .toList(),
                sight.toSign().stream().flatMap(making::toSign).toList(),
                Stream.concat(alarms(permit, sight, making), told.sorted(NEWEST_FIRST))
                        .toList());
    }

    /** The alarms that she may answer for: her unit receives, or it has the matter. */
    private static Stream<Day.Row> alarms(Permit permit, Sight sight, RowMaking making) {
        var unit = permit.staff().unit();
        return sight.alarms().stream()
                .flatMap(making::alarm)
                .filter(row -> sight.receives() || row.matter().unit().equals(unit));
    }

    private RowMaking making(Permit permit, Sight sight, Map<MatterId, Matter> matters) {
        var children = matters.values().stream().map(Matter::child).collect(Collectors.toSet());
        var inquiries = matters.values().stream()
                .filter(m -> m.stage() == Matter.Stage.INQUIRY)
                .map(Matter::id)
                .collect(Collectors.toSet());
        return new RowMaking(
                sight.own(),
                sight.first(),
                matters,
                persons.get(permit, children),
                new Names(sight.staff().stream().collect(Collectors.toMap(StaffMember::id, Function.identity()))),
                concerns.waiting(permit, matters.keySet()),
                caseload.unheard(permit, inquiries),
                Sweden.day(sight.at()));
    }

    private Map<MatterId, Matter> matters(Permit permit, Set<MatterId> wanted, Own own) {
        var known = own.matters().stream()
                .filter(m -> wanted.contains(m.id()))
                .collect(Collectors.toMap(Matter::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        var missing = wanted.stream().filter(id -> !known.containsKey(id)).collect(Collectors.toSet());
        known.putAll(caseload.get(permit, missing));
        return known;
    }
}
