package se.skyddsnat.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.kernel.UnitId;
import se.skyddsnat.organisation.Roster.Change;
import se.skyddsnat.organisation.Roster.Reason;

/** Keeps the duty lists. Nothing can be saved here that would lead a report to nobody; the database refuses it too. */
@Service
@Transactional
public class Rosters {

    private final RosterStore store;
    private final Organisation organisation;
    private final Access access;

    Rosters(RosterStore store, Organisation organisation, Access access) {
        this.store = store;
        this.organisation = organisation;
        this.access = access;
    }

    public Roster of(Actor.Staff actor) {
        return roster(permit(actor, OrganisationAction.SEE_ROSTER));
    }

    /** Says which unit receives in office hours and which one at all other times. */
    public Change setQueue(Actor.Staff actor, UnitId office, UnitId onCall) {
        var permit = permit(actor, OrganisationAction.CHANGE_QUEUE);
        var roster = roster(permit);
        var today = Sweden.day(permit.at());
        if (!isUnit(roster, office) || !isUnit(roster, onCall)) {
            return new Change.Refused(Reason.NO_SUCH_UNIT);
        }
        if (nobodyIn(roster, office, null, today) || nobodyIn(roster, onCall, null, today)) {
            return new Change.Refused(Reason.QUEUE_WITHOUT_HUMAN);
        }
        store.setQueue(permit, office, onCall);
        return new Change.Saved();
    }

    /**
     * Puts somebody on duty for a unit.
     *
     * @param until null when no end is set
     */
    public Change putOnDuty(Actor.Staff actor, UnitId unit, StaffId staff, Instant from, @Nullable Instant until) {
        var permit = permit(actor, OrganisationAction.CHANGE_DUTY);
        var roster = roster(permit);
        if (!isUnit(roster, unit)) {
            return new Change.Refused(Reason.NO_SUCH_UNIT);
        }
        var end = until == null ? Instant.MAX : until;
        return wrongTime(permit, from, end)
                .or(() -> absent(roster, staff, from))
                .<Change>map(Change.Refused::new)
                .orElseGet(() -> saved(store.addDuty(permit, new Roster.Duty(unit, staff, from, until))));
    }

    /** Lets somebody stand in for somebody who is away. */
    public Change putInstead(Actor.Staff actor, StaffId staff, StaffId substitute, Instant from, Instant until) {
        var permit = permit(actor, OrganisationAction.CHANGE_SUBSTITUTE);
        var roster = roster(permit);
        if (staff.equals(substitute)) {
            return new Change.Refused(Reason.SAME_PERSON);
        }
        return wrongTime(permit, from, until)
                .or(() -> absent(roster, staff, from))
                .or(() -> absent(roster, substitute, until))
                .<Change>map(Change.Refused::new)
                .orElseGet(() ->
                        saved(store.addSubstitute(permit, new Roster.Substitute(staff, substitute, from, until))));
    }

    /** Notes that somebody begins; from then on she can sign in and do what her roles allow. */
    public Change employ(Actor.Staff actor, NewStaff staff) {
        var permit = permit(actor, OrganisationAction.EMPLOY);
        if (!isUnit(roster(permit), staff.unit())) {
            return new Change.Refused(Reason.NO_SUCH_UNIT);
        }
        if (staff.endsOn() != null && staff.endsOn().isBefore(Sweden.day(permit.at()))) {
            return new Change.Refused(Reason.TIME_PAST);
        }
        var added = store.employ(permit, new StaffId(Ids.next(permit.at())), staff);
        return added ? new Change.Saved() : new Change.Refused(Reason.LOGIN_TAKEN);
    }

    /**
     * Notes the last day of an employment.
     *
     * @param lastDay null takes back an end that was noted by mistake
     */
    public Change endEmployment(Actor.Staff actor, StaffId staff, @Nullable LocalDate lastDay) {
        var permit = permit(actor, OrganisationAction.CHANGE_EMPLOYMENT);
        var roster = roster(permit);
        var known = roster.staff().stream().anyMatch(s -> s.id().equals(staff));
        if (!known) {
            return new Change.Refused(Reason.NOT_HERE);
        }
        if (lastDay != null && emptiesQueue(roster, staff, lastDay)) {
            return new Change.Refused(Reason.LAST_ONE_IN_QUEUE);
        }
        store.setEnd(permit, staff, lastDay);
        return new Change.Saved();
    }

    private static boolean emptiesQueue(Roster roster, StaffId staff, LocalDate lastDay) {
        var after = lastDay.plusDays(1);
        var queue = roster.queue();
        return nobodyIn(roster, queue.office(), staff, after) || nobodyIn(roster, queue.onCall(), staff, after);
    }

    /** Whether nobody works in the unit that day, the one who leaves not counted. */
    private static boolean nobodyIn(Roster roster, UnitId unit, @Nullable StaffId leaving, LocalDate day) {
        return roster.staff().stream()
                .noneMatch(s -> s.unit().equals(unit) && s.worksOn(day) && !s.id().equals(leaving));
    }

    private static boolean isUnit(Roster roster, UnitId unit) {
        return roster.units().stream().anyMatch(u -> u.id().equals(unit));
    }

    private static Optional<Reason> wrongTime(Permit permit, Instant from, Instant until) {
        if (!until.isAfter(from)) {
            return Optional.of(Reason.EMPTY_TIME);
        }
        return until.isAfter(permit.at()) ? Optional.empty() : Optional.of(Reason.TIME_PAST);
    }

    private static Optional<Reason> absent(Roster roster, StaffId staff, Instant at) {
        var works = roster.staff().stream().anyMatch(s -> s.id().equals(staff) && s.worksOn(Sweden.day(at)));
        return works ? Optional.empty() : Optional.of(Reason.NOT_HERE);
    }

    private static Change saved(boolean saved) {
        return saved ? new Change.Saved() : new Change.Refused(Reason.OVERLAPS);
    }

    private Permit permit(Actor.Staff actor, OrganisationAction action) {
        return access.require(actor, action, Target.of(actor.board(), "roster"));
    }

    private Roster roster(Permit permit) {
        var board = permit.board();
        return new Roster(
                permit.at(),
                organisation.units(board),
                store.staff(permit),
                organisation.queue(board),
                store.duties(permit),
                store.substitutes(permit));
    }
}
