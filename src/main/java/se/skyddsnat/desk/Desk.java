package se.skyddsnat.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.cases.Caseload;
import se.skyddsnat.cases.Handovers;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.clocks.Upcoming;
import se.skyddsnat.concerns.ConcernFiles;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Role;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.messaging.Notices;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.StaffMember;
import se.skyddsnat.organisation.Unit;

/** The day's work. One look is one permit and one line in the trail, about all whose names it may show. */
@Service
@Transactional
public class Desk {

    private static final int CLOCKS = 400;

    private final Access access;
    private final Organisation organisation;
    private final Caseload caseload;
    private final Handovers handovers;
    private final Upcoming upcoming;
    private final Clocks clocks;
    private final Notices notices;
    private final ConcernFiles concerns;
    private final Rows rows;
    private final java.time.Clock clock;

    Desk(
            Access access,
            Organisation organisation,
            Caseload caseload,
            Handovers handovers,
            Upcoming upcoming,
            Clocks clocks,
            Notices notices,
            ConcernFiles concerns,
            Rows rows,
            java.time.Clock clock) {
        this.access = access;
        this.organisation = organisation;
        this.caseload = caseload;
        this.handovers = handovers;
        this.upcoming = upcoming;
        this.clocks = clocks;
        this.notices = notices;
        this.concerns = concerns;
        this.rows = rows;
        this.clock = clock;
    }

    /** Opens the day; whoever handles no matters sees what she has been told of, whatever she asks for. */
    public Day day(Actor.Staff actor, Scope wished) {
        var own = new AtomicReference<>(Own.NOTHING);
        var permit = access.require(actor, DeskAction.SEE_DAY, () -> Optional.of(target(actor, own)));
        var unit = organisation.unit(actor.board(), actor.unit());
        var scope = handlesMatters(actor) ? wished : Scope.TOLD;
        var sight = look(permit, scope, unit, own.get());
        var lists = rows.of(permit, sight);
        var all = lists.of(scope);
        return new Day(
                permit.at(),
                scope,
                unit,
                handlesMatters(actor),
                all.stream().limit(Day.MOST).toList(),
                Math.max(0, all.size() - Day.MOST),
                sight.counts(lists),
                caseload.figures(permit, actor.unit()));
    }

    private Sight look(Permit permit, Scope scope, Unit unit, Own own) {
        var actor = permit.staff();
        var staff = organisation.staffOf(actor.board());
        return new Sight(
                permit.at(),
                receives(unit),
                scope,
                own,
                staff,
                handlesMatters(actor) ? next(permit, scope, unit, own.owners(), staff) : List.of(),
                handovers.waitingFor(permit, actor.id()),
                clocks.escalationsFor(permit, actor.id()),
                notices.unseen(permit, actor.id()),
                concerns.alerts(permit));
    }

    /** Whether matters are what she works with, so that the whole desk is hers. */
    public static boolean handlesMatters(Actor.Staff actor) {
        return Set.of(Role.SOCIAL_WORKER, Role.DUTY_OFFICER, Role.TEAM_LEADER, Role.MANAGER).stream()
                .anyMatch(actor::has);
    }

    /** Whether there is a day to see for her at all. */
    public static boolean seesTheDay(Actor.Staff actor) {
        return DeskAction.SEE_DAY.rule().allows(actor, Target.of(actor.board(), "day"));
    }

    private Target target(Actor.Staff actor, AtomicReference<Own> own) {
        var owners = organisation.herselfAndThoseSheStandsInFor(actor.board(), actor.id(), clock.instant());
        var matters = caseload.heldBy(actor, owners);
        own.set(new Own(owners, matters));
        return Target.of(actor.board(), "day")
                .about(matters.stream().map(Matter::child).collect(Collectors.toSet()));
    }

    private List<RunningClock> next(
            Permit permit, Scope scope, Unit unit, Set<StaffId> owners, List<StaffMember> staff) {
        if (scope != Scope.UNIT) {
            return upcoming.next(permit, owners, receives(unit), CLOCKS);
        }
        var own = ofUnit(unit, staff);
        var guests = clocks.running(permit, caseload.ownedFromOutside(permit, unit.id(), own)).values().stream()
                .flatMap(List::stream);
        return Stream.concat(upcoming.next(permit, own, receives(unit), CLOCKS).stream(), guests)
                .sorted(Comparator.comparing(clock -> clock.due().due()))
                .toList();
    }

    private static Set<StaffId> ofUnit(Unit unit, List<StaffMember> staff) {
        return staff.stream()
                .filter(s -> s.unit().equals(unit.id()))
                .map(StaffMember::id)
                .collect(Collectors.toSet());
    }

    /** What nobody has taken yet waits at the reception and, all round the clock, at the on-call unit. */
    static boolean receives(Unit unit) {
        return unit.kind() == Unit.Kind.RECEPTION || unit.kind() == Unit.Kind.ON_CALL;
    }
}
