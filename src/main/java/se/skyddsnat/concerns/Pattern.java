package se.skyddsnat.concerns;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Permit;
import se.skyddsnat.cases.Journal;
import se.skyddsnat.cases.JournalEntry;
import se.skyddsnat.cases.NewEntry;
import se.skyddsnat.concerns.Concern.Arrival;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.identity.Relation;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.Role;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Organisation;

/** Sees the reports on a child, her siblings and her household together, also those that other boards have had. */
@Component
class Pattern {

    private final PatternStore store;
    private final AlertTelling alarms;
    private final Persons persons;
    private final Organisation organisation;
    private final Journal journal;

    Pattern(PatternStore store, AlertTelling alarms, Persons persons, Organisation organisation, Journal journal) {
        this.store = store;
        this.alarms = alarms;
        this.persons = persons;
        this.organisation = organisation;
        this.journal = journal;
    }

    /** Reports on the child or her household during the twelve months up to an instant, with all boards. */
    int reportsInAYear(Permit permit, Person child, Instant until) {
        var after = Sweden.day(until).minusYears(1).atStartOfDay(Sweden.ZONE).toInstant();
        return store.reportsBetween(permit, family(permit, child), after, until)
                + (int) elsewhere(permit, child).stream()
                        .filter(t -> !t.month().isBefore(YearMonth.from(Sweden.day(after))))
                        .count();
    }

    /** Leaves the trace that other boards may see, and tells those who have to know at once. */
    void note(Permit permit, Arrival arrival, Person child) {
        if (child.key() != null && !child.protection().isProtected()) {
            store.leaveTrace(permit, child.key(), arrival.receivedAt());
        } else if (child.key() != null) {
            store.wipeTrace(permit, child.key());
        }
        if (arrival.dangerNow()) {
            alarms.raise(permit, arrival.id(), arrival.matter(), ConcernFile.Alert.Kind.DANGER_NOW, Role.DUTY_OFFICER);
        }
        if (arrival.pattern()) {
            alarms.raise(permit, arrival.id(), arrival.matter(), ConcernFile.Alert.Kind.THIRD_REPORT, Role.TEAM_LEADER);
            var text = "Anmälan nummer %d inom ett år om barnet eller hushållet. Mönstret ska bedömas."
                    .formatted(arrival.reportsInAYear());
            var day = Sweden.day(permit.at());
            journal.add(permit, arrival.matter(), NewEntry.note(JournalEntry.Kind.SYSTEM, day, text));
        }
    }

    Repeats repeats(Permit permit, Concern concern, Person child) {
        var before = store.before(permit, family(permit, child), concern.id());
        var people = persons.get(
                permit, before.stream().map(c -> c.arrival().child()).toList());
        var here = new ArrayList<Repeats.Earlier>();
        for (var one : before) {
            var person = people.get(one.arrival().child());
            if (person != null) {
                here.add(earlier(one, person, child));
            }
        }
        return new Repeats(List.copyOf(here), boards(permit, child));
    }

    private static Repeats.Earlier earlier(Concern one, Person person, Person child) {
        var arrival = one.arrival();
        var outcome = one instanceof Concern.Decided d ? d.decision().getClass().getSimpleName() : null;
        return new Repeats.Earlier(
                arrival.id(),
                arrival.matter(),
                person,
                person.id().equals(child.id()),
                arrival.receivedAt(),
                arrival.channel(),
                one.state(),
                outcome);
    }

    private List<Repeats.Elsewhere> boards(Permit permit, Person child) {
        var last = new LinkedHashMap<UUID, Repeats.Elsewhere>();
        for (var trace : elsewhere(permit, child)) {
            last.computeIfAbsent(
                    trace.board().value(), _ -> new Repeats.Elsewhere(organisation.find(trace.board()), trace.month()));
        }
        return List.copyOf(last.values());
    }

    private List<PatternStore.Trace> elsewhere(Permit permit, Person child) {
        return child.key() == null ? List.of() : store.elsewhere(permit, child.key());
    }

    private Set<PersonId> family(Permit permit, Person child) {
        var family = new TreeSet<PersonId>(java.util.Comparator.comparing(PersonId::value));
        family.add(child.id());
        persons.related(permit, child.id()).stream()
                .filter(r -> r.relation() == Relation.SIBLING || r.relation() == Relation.HOUSEHOLD)
                .forEach(r -> family.add(r.person().id()));
        return family;
    }
}
