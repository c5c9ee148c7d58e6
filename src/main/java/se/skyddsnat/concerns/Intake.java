package se.skyddsnat.concerns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Permit;
import se.skyddsnat.cases.Journal;
import se.skyddsnat.cases.JournalEntry;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.cases.NewEntry;
import se.skyddsnat.cases.NewMatter;
import se.skyddsnat.clocks.SwedishCalendar;
import se.skyddsnat.commitments.Figures;
import se.skyddsnat.commitments.Measure;
import se.skyddsnat.concerns.Concern.Arrival;
import se.skyddsnat.documents.Documents;
import se.skyddsnat.identity.NewPerson;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.identity.Protection;
import se.skyddsnat.identity.Relation;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.Language;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.kernel.UnitId;
import se.skyddsnat.organisation.Organisation;

/** Takes in one board's part of a report: person, matter, concern, queue, journal, pattern and clocks, all or nothing. */
@Component
class Intake {

    private final ConcernStore concerns;
    private final Persons persons;
    private final Matters matters;
    private final Journal journal;
    private final Organisation organisation;
    private final Documents documents;
    private final Pattern pattern;
    private final ConcernClocks clocks;
    private final Figures figures;

    Intake(
            ConcernStore concerns,
            Persons persons,
            Matters matters,
            Journal journal,
            Organisation organisation,
            Documents documents,
            Pattern pattern,
            ConcernClocks clocks,
            Figures figures) {
        this.concerns = concerns;
        this.persons = persons;
        this.matters = matters;
        this.journal = journal;
        this.organisation = organisation;
        this.documents = documents;
        this.pattern = pattern;
        this.clocks = clocks;
        this.figures = figures;
    }

    void take(Permit permit, UUID report, ReportConcern command, List<ReportedChild> children, Instant receivedAt) {
        var people = new ArrayList<Person>();
        for (var child : children) {
            people.add(persons.knownOrNew(permit, person(child)));
        }
        if (command.siblings()) {
            relate(permit, people);
        }
        for (int i = 0; i < people.size(); i++) {
            if (people.indexOf(people.get(i)) == i) {
                concern(permit, report, command, children.get(i), people.get(i), receivedAt);
            }
        }
    }

    private void concern(
            Permit permit, UUID report, ReportConcern command, ReportedChild told, Person child, Instant receivedAt) {
        var unit = receiving(permit);
        var origin = command.voluntary() ? Matter.Origin.APPLICATION : Matter.Origin.REPORT;
        var matter = matters.openFor(permit, new NewMatter(child.id(), unit, origin, command.voluntary()));
        var arrival = new Arrival(
                new ConcernId(Ids.next(permit.at())),
                report,
                matter.id(),
                child.id(),
                command.channel(),
                command.kind(),
                receivedAt,
                command.dangerNow(),
                matter.stage() == Matter.Stage.INQUIRY,
                pattern.reportsInAYear(permit, child, receivedAt) + 1);
        concerns.add(permit, arrival, told(told), unit);
        if (command.channel() != Channel.SYNTHETIC) {
            follow(permit, command, matter, arrival, child);
        }
    }

    private void follow(Permit permit, ReportConcern command, Matter matter, Arrival arrival, Person child) {
        var text = heading(command) + "\n\n" + command.worry().strip();
        var day = Sweden.day(arrival.receivedAt());
        journal.add(
                permit,
                matter.id(),
                new NewEntry(JournalEntry.Kind.REPORT, day, text, command.voluntary() ? true : null, null));
        command.attachments().forEach(file -> documents.keep(permit, matter.id(), arrival.report(), file));
        pattern.note(permit, arrival, child);
        clocks.received(permit, arrival, matter.owner());
        figures.count(permit, Measure.VOLUNTARY_CONTACT, command.voluntary());
    }

    private UnitId receiving(Permit permit) {
        var weekday = SwedishCalendar.isWeekday(Sweden.day(permit.at()));
        return organisation.queue(permit.board()).receiving(permit.at(), weekday);
    }

    private void relate(Permit permit, List<Person> people) {
        for (var one : people) {
            for (var other : people) {
                if (!one.id().equals(other.id())) {
                    persons.relate(permit, one.id(), Relation.SIBLING, other.id());
                }
            }
        }
    }

    private static NewPerson person(ReportedChild child) {
        var home = child.home();
        var birth = child.birthDate() != null
                ? child.birthDate()
                : child.number().birthDate().orElse(null);
        var contact = new Person.Contact(
                home.address(), home.postalCode(), null, home.municipalityCode(), null, child.school());
        return new NewPerson(
                child.number(),
                child.givenName().strip(),
                child.familyName().strip(),
                birth,
                child.sex(),
                Language.SWEDISH,
                contact,
                Protection.NONE);
    }

    private static ConcernFile.Told told(ReportedChild child) {
        var now = child.now();
        var where = now.address() != null ? now.address() : now.postalCode();
        return new ConcernFile.Told(blankToNull(child.description()), child.age(), blankToNull(where));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String heading(ReportConcern command) {
        return switch (command.kind()) {
            case WORRY -> "Orosanmälan (%s).".formatted(door(command.channel()));
            case OWN_WORDS -> "Barnet har själv skrivit till socialtjänsten.";
            case OWN_APPLICATION -> "Barnet ansöker själv om att bli omhändertaget.";
        };
    }

    private static String door(Channel channel) {
        return switch (channel) {
            case PUBLIC_WEB, CHILD -> "webben";
            case PROFESSIONAL_WEB -> "webben, från någon i sitt yrke";
            case PHONE -> "telefon";
            case LETTER -> "brev";
            case VISIT -> "besök";
            case SYSTEM -> "annan myndighets system";
            case SYNTHETIC -> "prov";
        };
    }
}
