package se.skyddsnat.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.cases.Caseload;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.kernel.UnitId;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Unit;

/**
 * Finds a child or a matter by the only words that may be searched with: name, identity number and matter number
 * (2001:637 15 §). Protected persons are found by number only.
 */
@Service
@Transactional
public class Search {

    private static final Pattern MATTER = Pattern.compile("\\d{4}-\\d{1,6}");
    private static final Pattern NUMBER = Pattern.compile("[\\d\\s+−–-]*\\d[\\d\\s+−–-]{5,}[T\\d]?\\w{0,3}");

    private final Access access;
    private final Persons persons;
    private final Matters matters;
    private final Caseload caseload;
    private final Organisation organisation;

    Search(Access access, Persons persons, Matters matters, Caseload caseload, Organisation organisation) {
        this.access = access;
        this.persons = persons;
        this.matters = matters;
        this.caseload = caseload;
        this.organisation = organisation;
    }

    /** What a search led to. */
    public sealed interface Found {

        /** At most 20 persons' matters, open ones first; empty when nothing was found. */
        record Hits(List<Hit> hits) implements Found {}

        /** It looked like an identity number and was none. */
        record WrongNumber(IdentityNumber.Parsed.Wrong wrong) implements Found {}

        /** Less than two characters. */
        record TooShort() implements Found {}
    }

    /** Searches within the actor's own board. Leaves one line for the search, and one about those it showed. */
    public Found search(Actor.Staff actor, String words) {
        var sought = words.strip();
        if (sought.length() < 2) {
            return new Found.TooShort();
        }
        var permit = access.require(actor, DeskAction.SEARCH, Target.of(actor.board(), "search"));
        if (MATTER.matcher(sought).matches()) {
            return hits(actor, matters.byNumber(permit, sought).stream().toList());
        }
        return NUMBER.matcher(sought).matches()
                ? byNumber(actor, permit, sought)
                : hits(actor, mattersOf(permit, persons.search(permit, sought)));
    }

    private Found byNumber(Actor.Staff actor, Permit permit, String sought) {
        return switch (IdentityNumber.parse(sought, Sweden.day(permit.at()))) {
            case IdentityNumber.Parsed.Wrong wrong -> new Found.WrongNumber(wrong);
            case IdentityNumber.Parsed.Ok ok -> {
                var person = persons.byNumber(permit, ok.number());
                yield hits(actor, mattersOf(permit, person.stream().toList()));
            }
        };
    }

    private List<Matter> mattersOf(Permit permit, List<Person> found) {
        return matters.allOf(permit, found.stream().map(Person::id).toList());
    }

    private Found hits(Actor.Staff actor, List<Matter> found) {
        return found.isEmpty() ? new Found.Hits(List.of()) : shown(actor, found);
    }

    private Found shown(Actor.Staff actor, List<Matter> found) {
        var children = found.stream().map(Matter::child).collect(Collectors.toSet());
        var permit = access.require(
                actor, DeskAction.SEE_HITS, Target.of(actor.board(), "search").about(children));
        var known = persons.get(permit, children);
        var units = units(actor.board());
        var names = new Names(organisation.everybodyById(actor.board()));
        var readable = caseload.readableBy(actor);
        Function<Matter, Hit> hit = m -> new Hit(
                m,
                glimpse(permit, known, m),
                Objects.requireNonNull(units.get(m.unit())),
                names.orNobody(m.owner()),
                readable.test(m));
        return new Found.Hits(found.stream().map(hit).toList());
    }

    private static Glimpse glimpse(Permit permit, Map<PersonId, Person> known, Matter matter) {
        return Glimpse.of(known.get(matter.child()), true, Sweden.day(permit.at()));
    }

    private Map<UnitId, Unit> units(BoardId board) {
        return organisation.units(board).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }
}
