package se.skyddsnat.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.Role;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.StaffMember;
import se.skyddsnat.time.HouseClock;

/** Goes round every minute and tells the next person on the ladder of each clock that is running out. */
@Service
public class Watchman {

    private static final Actor SELF = new Actor.Automatic("clock-watch");

    private final ClockStore store;
    private final AlarmStore alarms;
    private final FigureStore figures;
    private final Access access;
    private final Organisation organisation;
    private final TransactionTemplate act;
    private final HouseClock clock;

    Watchman(
            ClockStore store,
            AlarmStore alarms,
            FigureStore figures,
            Access access,
            Organisation organisation,
            TransactionTemplate act,
            HouseClock clock) {
        this.store = store;
        this.alarms = alarms;
        this.figures = figures;
        this.access = access;
        this.organisation = organisation;
        this.act = act;
        this.clock = clock;
    }

    /** One round through all boards that have an alarm; safe to run on several nodes at once. Returns how many were told. */
    public int round() {
        if (clock.pastIsPlayedElsewhere()) {
            return 0;
        }
        var now = clock.instant();
        return alarms.boardsToWake(now).stream()
                .mapToInt(board -> wake(board, now))
                .sum();
    }

    private int wake(BoardId board, Instant now) {
        var told = act.execute(_ -> {
            var permit = access.require(SELF, ClockAction.ESCALATE_CLOCKS, Target.of(board, "clocks"));
            var rung = alarms.alarms(permit, now);
            var staff = organisation.staffOf(board);
            rung.forEach(alarm -> store.byId(permit, alarm.running())
                    .ifPresent(running -> climb(permit, running, alarm.level(), staff, now)));
            return rung.size();
        });
        return told == null ? 0 : told;
    }

    private void climb(Permit permit, RunningClock running, Ladder level, List<StaffMember> staff, Instant now) {
        if (!running.runs()) {
            alarms.silence(running);
            return;
        }
        if (level == Ladder.LEADER) {
            figures.count(permit, running.rule().id(), quarter(now), 0, 1);
        }
        alarms.told(permit, Ids.next(now), running, level, now, whom(level, running.owner(), staff));
        level.next()
                .ifPresentOrElse(
                        next -> alarms.alarm(permit, running, next, next.at(running.due())),
                        () -> alarms.silence(running));
    }

    private static LocalDate quarter(Instant now) {
        return Clocks.quarter(now);
    }

    private static @Nullable StaffId whom(Ladder level, @Nullable StaffId owner, List<StaffMember> staff) {
        return switch (level) {
            case OWNER ->
                owner == null ? first(staff, Set.of(Role.DUTY_OFFICER)).orElse(null) : owner;
            case LEADER -> nearest(owner, staff, Role.TEAM_LEADER);
            case MANAGER -> nearest(owner, staff, Role.MANAGER);
            case BOARD -> first(staff, Set.of(Role.CHAIR)).orElse(null);
        };
    }

    private static @Nullable StaffId nearest(@Nullable StaffId owner, List<StaffMember> staff, Role role) {
        var unit = staff.stream()
                .filter(s -> s.id().equals(owner))
                .map(StaffMember::unit)
                .findFirst();
        return staff.stream()
                .filter(s -> s.roles().contains(role)
                        && unit.filter(s.unit()::equals).isPresent())
                .map(StaffMember::id)
                .findFirst()
                .or(() -> first(staff, Set.of(role)))
                .orElse(null);
    }

    private static Optional<StaffId> first(List<StaffMember> staff, Set<Role> roles) {
        return staff.stream()
                .filter(s -> s.roles().stream().anyMatch(roles::contains))
                .map(StaffMember::id)
                .findFirst();
    }
}
