package se.skyddsnat.concerns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.investigations.Findings;
import se.skyddsnat.investigations.Investigations;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.StaffMember;

/** What a child or young person sees of her own: who has her matter, what is promised and by when. */
@Service
@Transactional
public class OwnFiles {

    private final ConcernStore concerns;
    private final Persons persons;
    private final Matters matters;
    private final Investigations investigations;
    private final Clocks clocks;
    private final Organisation organisation;
    private final Access access;

    OwnFiles(
            ConcernStore concerns,
            Persons persons,
            Matters matters,
            Investigations investigations,
            Clocks clocks,
            Organisation organisation,
            Access access) {
        this.concerns = concerns;
        this.persons = persons;
        this.matters = matters;
        this.investigations = investigations;
        this.clocks = clocks;
        this.organisation = organisation;
        this.access = access;
    }

    /**
     * One of her matters.
     *
     * @param owner the named human who has it, or null while it waits to be taken
     * @param own what she herself has written, newest first
     * @param running the clocks that run in it
     */
    public record OwnMatter(
            Matter matter, Board board, @Nullable StaffMember owner, List<Concern> own, List<RunningClock> running) {}

    /** The municipality where she is said to live, if any board knows her. */
    public Optional<String> home(Actor.Citizen actor) {
        var files = new ArrayList<Person>();
        access.require(actor, ConcernAction.READ_OWN, () -> ownFile(actor, files));
        return files.stream()
                .flatMap(p -> Optional.ofNullable(p.contact().municipalityCode()).stream())
                .findFirst();
    }

    /**
     * Her matters with all boards, newest first: those she began herself, and those in which an inquiry is or has been
     * open and those concerned have been told so (SoL 3:3, 20:4). Nothing is shown before that, or where somebody has
     * decided to wait with the word.
     */
    public List<OwnMatter> of(Actor.Citizen actor) {
        var files = new ArrayList<Person>();
        access.require(actor, ConcernAction.READ_OWN, () -> ownFile(actor, files));
        var all = new ArrayList<OwnMatter>();
        for (var person : files) {
            var permit = access.require(actor, ConcernAction.READ_OWN, target(person, actor));
            matters.allOf(permit, List.of(person.id())).stream()
                    .map(m -> own(permit, m))
                    .filter(one -> hersToKnow(permit, one))
                    .forEach(all::add);
        }
        all.sort((a, b) -> b.matter().openedAt().compareTo(a.matter().openedAt()));
        return List.copyOf(all);
    }

    private OwnMatter own(Permit permit, Matter matter) {
        var owner = matter.owner() == null
                ? null
                : organisation.staff(matter.board(), matter.owner()).orElse(null);
        var own = concerns.of(permit, matter.id()).stream()
                .filter(c -> c.arrival().kind() != ReportConcern.Kind.WORRY)
                .toList();
        var running = clocks.of(permit, matter.id()).stream()
                .filter(RunningClock::runs)
                .toList();
        return new OwnMatter(matter, organisation.find(matter.board()), owner, own, running);
    }

    private boolean hersToKnow(Permit permit, OwnMatter one) {
        return !one.own().isEmpty() || told(permit, one.matter());
    }

    private boolean told(Permit permit, Matter matter) {
        var open = matter.stage() == Matter.Stage.INQUIRY || matter.stage() == Matter.Stage.MEASURE;
        return open
                && investigations
                        .of(permit, matter.id())
                        .filter(i -> i.findings().information() instanceof Findings.Information.Told)
                        .isPresent();
    }

    private Optional<Target> ownFile(Actor.Citizen actor, List<Person> files) {
        files.addAll(persons.mine(actor.key()));
        return files.stream().findFirst().map(person -> target(person, actor));
    }

    private static Target target(Person person, Actor.Citizen actor) {
        return Target.of(person.board(), "own file").about(Set.of(person.id())).ownedBy(Set.of(actor.key()));
    }
}
