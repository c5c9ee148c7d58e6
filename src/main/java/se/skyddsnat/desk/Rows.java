package se.skyddsnat.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Permit;
import se.skyddsnat.cases.Caseload;
import se.skyddsnat.cases.Handover;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.clocks.Escalation;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.StaffMember;

/** Turns what a look has fetched into rows: matters and children in one journey each, however many there are. */
@Component
class Rows {

    private static final Comparator<Day.Row> WHAT_BREAKS_FIRST = Comparator.comparing(
                    (Day.Row row) ->
                            row.clock() == null ? null : row.clock().due().due(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.matter().openedAt());

    private final Caseload caseload;
    private final Persons persons;

    Rows(Caseload caseload, Persons persons) {
        this.caseload = caseload;
        this.persons = persons;
    }

    List<Day.Row> of(Permit permit, Scope scope, Sight sight) {
        var matters = matters(permit, wanted(scope, sight), sight.own());
        var children =
                persons.get(permit, matters.values().stream().map(Matter::child).collect(Collectors.toSet()));
        var made =
                new Making(sight.own(), sight.first(), matters, children, names(sight.staff()), Sweden.day(sight.at()));
        return switch (scope) {
            case MINE, UNIT ->
                matters.values().stream()
                        .filter(Matter::open)
                        .map(made::work)
                        .sorted(WHAT_BREAKS_FIRST)
                        .toList();
            case TO_SIGN -> sight.toSign().stream().flatMap(made::toSign).toList();
            case TOLD -> sight.told().stream().flatMap(made::told).toList();
        };
    }

    private static Stream<MatterId> wanted(Scope scope, Sight sight) {
        return switch (scope) {
            case MINE -> Stream.concat(sight.own().matters().stream().map(Matter::id), sight.first().keySet().stream());
            case UNIT -> sight.first().keySet().stream();
            case TO_SIGN -> sight.toSign().stream().map(Handover::matter);
            case TOLD -> sight.told().stream().map(Escalation::matter);
        };
    }

    private Map<MatterId, Matter> matters(Permit permit, Stream<MatterId> wanted, Own own) {
        var ids = wanted.collect(Collectors.toSet());
        var known = new LinkedHashMap<MatterId, Matter>();
        own.matters().stream().filter(m -> ids.contains(m.id())).forEach(m -> known.put(m.id(), m));
        ids.removeAll(known.keySet());
        known.putAll(caseload.get(permit, ids));
        return known;
    }

    private static Map<StaffId, String> names(Collection<StaffMember> staff) {
        return staff.stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    }

    /** The making of one list: what it has at hand, so that no row has to ask. */
    private record Making(
            Own own,
            Map<MatterId, RunningClock> first,
            Map<MatterId, Matter> matters,
            Map<PersonId, Person> children,
            Map<StaffId, String> names,
            LocalDate today) {

        Day.Row work(Matter matter) {
            return row(matter, first.get(matter.id()), null, null);
        }

        Stream<Day.Row> toSign(Handover handover) {
            return matter(handover.matter(), m -> row(m, first.get(m.id()), handover, null));
        }

        Stream<Day.Row> told(Escalation escalation) {
            return matter(escalation.matter(), m -> row(m, first.get(m.id()), null, escalation));
        }

        private Stream<Day.Row> matter(MatterId id, Function<Matter, Day.Row> made) {
            return Stream.ofNullable(matters.get(id)).map(made);
        }

        private Day.Row row(
                Matter matter, @Nullable RunningClock clock, @Nullable Handover toSign, @Nullable Escalation told) {
            var mine = own.holds(matter);
            var owner = matter.owner() == null ? null : Objects.requireNonNullElse(names.get(matter.owner()), "–");
            return new Day.Row(
                    matter, Glimpse.of(children.get(matter.child()), mine, today), owner, mine, clock, toSign, told);
        }
    }
}
