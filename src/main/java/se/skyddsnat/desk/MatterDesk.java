package se.skyddsnat.desk;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Action;
import se.skyddsnat.access.Permit;
import se.skyddsnat.cases.CaseAction;
import se.skyddsnat.cases.Caseload;
import se.skyddsnat.cases.Handovers;
import se.skyddsnat.cases.Journal;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.concerns.Concerns;
import se.skyddsnat.decisions.Decisions;
import se.skyddsnat.desk.MatterFile.May;
import se.skyddsnat.documents.Documents;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.identity.Related;
import se.skyddsnat.investigations.Investigations;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.organisation.Organisation;

/** Lays a whole matter open under one permit. Each module reads its own part, in a number of journeys that never grows. */
@Service
@Transactional
public class MatterDesk {

    private static final Map<May, Action> ACTS = new EnumMap<>(Map.of(
            May.TAKE, CaseAction.TAKE_MATTER,
            May.ASSIGN, CaseAction.ASSIGN_MATTER,
            May.HAND_OVER, CaseAction.OFFER_HAND_OVER,
            May.WRITE, CaseAction.WRITE_JOURNAL,
            May.NOTE_TALK, CaseAction.NOTE_CHILD_TALK,
            May.CHANGE_CONTACT, DeskAction.CHANGE_CONTACT));

    private final Access access;
    private final Organisation organisation;
    private final Persons persons;
    private final Matters matters;
    private final Caseload caseload;
    private final Handovers handovers;
    private final Journal journal;
    private final Clocks clocks;
    private final Documents documents;
    private final Concerns concerns;
    private final Investigations investigations;
    private final Decisions decisions;

    MatterDesk(
            Access access,
            Organisation organisation,
            Persons persons,
            Matters matters,
            Caseload caseload,
            Handovers handovers,
            Journal journal,
            Clocks clocks,
            Documents documents,
            Concerns concerns,
            Investigations investigations,
            Decisions decisions) {
        this.access = access;
        this.organisation = organisation;
        this.persons = persons;
        this.matters = matters;
        this.caseload = caseload;
        this.handovers = handovers;
        this.journal = journal;
        this.clocks = clocks;
        this.documents = documents;
        this.concerns = concerns;
        this.investigations = investigations;
        this.decisions = decisions;
    }

    /** The name under which a note that is being written is kept. */
    public static final String NOTE = "journal";

    /**
     * Opens the matter.
     *
     * @throws se.skyddsnat.access.Forbidden if it is not hers to read, or not there
     */
    public MatterFile open(Actor.Staff actor, MatterId id) {
        var permit = access.require(actor, CaseAction.READ_MATTER, () -> matters.target(id));
        var matter = matters.get(permit, id);
        var child = persons.get(permit, matter.child());
        var related = persons.related(permit, matter.child());
        return new MatterFile(
                permit.at(),
                actor.id(),
                matter,
                child,
                organisation.unit(matter.board(), matter.unit()),
                organisation.everybodyById(matter.board()),
                clocks.of(permit, id),
                journal.of(permit, id),
                journal.talks(permit, id),
                caseload.chain(permit, id),
                handovers.openOf(permit, id),
                related,
                others(permit, matter, related),
                concerns.of(permit, id),
                investigations.of(permit, id),
                decisions.of(permit, id),
                documents.of(permit, id),
                may(permit, matter),
                journal.draft(permit, id, NOTE));
    }

    private List<Matter> others(Permit permit, Matter matter, List<Related> related) {
        var children = Stream.concat(
                        Stream.of(matter.child()),
                        related.stream().map(r -> r.person().id()))
                .distinct()
                .toList();
        return matters.allOf(permit, children).stream()
                .filter(other -> !other.id().equals(matter.id()))
                .toList();
    }

    private Set<May> may(Permit permit, Matter matter) {
        var may = ACTS.entrySet().stream()
                .filter(act -> access.may(permit.actor(), act.getValue(), permit.target()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(May.class)));
        may.remove(matter.owner() == null ? May.HAND_OVER : May.TAKE);
        return may;
    }
}
