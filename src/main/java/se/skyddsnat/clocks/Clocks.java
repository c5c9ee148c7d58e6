package se.skyddsnat.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Sweden;

/**
 * The clocks that run. They are started and stopped under the permit of the act that causes it, in the same
 * transaction, so that no act is done without its clock and no clock runs for an act that was undone.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Clocks {

    private final ClockStore store;
    private final AlarmStore alarms;
    private final FigureStore figures;

    Clocks(ClockStore store, AlarmStore alarms, FigureStore figures) {
        this.store = store;
        this.alarms = alarms;
        this.figures = figures;
    }

    /**
     * Sets a clock going. The version of the rule that was in force that day decides, also later. The same clock for
     * the same object runs once: a second start changes nothing.
     *
     * @param about the object it is about; the matter itself where there is no other
     * @param start when the start event happened
     * @throws IllegalArgumentException if the catalogue has no such clock, or it needs more than its start
     */
    public void start(Permit permit, ClockId id, MatterId matter, UUID about, @Nullable StaffId owner, Instant start) {
        var rule = ClockCatalogue.swedish().rule(id, Sweden.day(start));
        switch (DueDates.of(rule, start)) {
            case Due.At due -> begin(permit, due, matter, about, owner);
            case Due.Event _ -> throw new IllegalArgumentException(id + " needs the day of its event");
        }
    }

    /**
     * Sets a clock going whose end hangs on a day that its start does not tell: the next meeting, a length from the case.
     *
     * @param day the last day
     */
    public void startUntil(
            Permit permit,
            ClockId id,
            MatterId matter,
            UUID about,
            @Nullable StaffId owner,
            Instant start,
            LocalDate day) {
        var rule = ClockCatalogue.swedish().rule(id, Sweden.day(start));
        begin(permit, new Due.Event(rule, start).on(day), matter, about, owner);
    }

    private void begin(Permit permit, Due.At due, MatterId matter, UUID about, @Nullable StaffId owner) {
        var clock =
                new RunningClock(Ids.next(permit.at()), due.rule(), matter, about, owner, due, null, null, null, null);
        if (store.add(permit, clock)) {
            Ladder.first(due.rule()).ifPresent(rung -> alarms.alarm(permit, clock, rung, rung.at(due)));
        }
    }

    /** What the clock asked for has happened. Nothing happens if it does not run. */
    public void stop(Permit permit, ClockId id, UUID about, Instant at) {
        store.running(permit, id, about).ifPresent(clock -> {
            var outcome = outcome(clock, at);
            count(permit, clock, at, outcome);
            end(permit, clock, at, outcome);
        });
    }

    /** What the clock asked for is no longer called for. It counts neither as kept nor as broken, unless it was already broken. */
    public void lapse(Permit permit, ClockId id, UUID about, Instant at) {
        store.running(permit, id, about).ifPresent(clock -> end(permit, clock, at, RunningClock.Outcome.LAPSED));
    }

    /** Stops all that still runs in a matter that ends. */
    public void lapseAll(Permit permit, MatterId matter, Instant at) {
        of(permit, matter).stream()
                .filter(RunningClock::runs)
                .forEach(clock -> end(permit, clock, at, RunningClock.Outcome.LAPSED));
    }

    /**
     * Extends a clock by decision to a stated last day.
     *
     * @throws IllegalArgumentException if it does not run, nobody may extend it, or the day is not later
     */
    public void extend(Permit permit, ClockId id, UUID about, LocalDate until, String reason) {
        var clock =
                store.running(permit, id, about).orElseThrow(() -> new IllegalArgumentException(id + " does not run"));
        var due = clock.due().extendedTo(until);
        store.extend(permit, clock, due, until, reason);
        alarms.alarm(permit, clock, Ladder.OWNER, Ladder.OWNER.at(due));
    }

    /** Lets a clock stand still, where its rule allows it; nobody is alarmed while it does. */
    public void pause(Permit permit, ClockId id, UUID about, Instant at) {
        store.running(permit, id, about)
                .filter(clock -> clock.rule().mayPause())
                .ifPresent(clock -> {
                    store.pause(permit, clock, at);
                    alarms.silence(clock);
                });
    }

    /** Lets a clock that stood still go on, later by what it lost. */
    public void resume(Permit permit, ClockId id, UUID about, Instant at) {
        store.running(permit, id, about).ifPresent(clock -> {
            if (clock.pausedSince() != null) {
                var due = clock.due().pausedFor(Duration.between(clock.pausedSince(), at));
                store.resume(permit, clock, due);
                alarms.alarm(permit, clock, Ladder.OWNER, Ladder.OWNER.at(due));
            }
        });
    }

    /** The matter has a new owner, who answers for its clocks from now on. */
    public void giveTo(Permit permit, MatterId matter, StaffId owner) {
        store.giveTo(permit, matter, owner);
    }

    /** All clocks of a matter, the one that is due first on top. */
    public List<RunningClock> of(Permit permit, MatterId matter) {
        return store.of(permit, List.of(matter));
    }

    /** Whether the clock runs for the object. */
    public Optional<RunningClock> running(Permit permit, ClockId id, UUID about) {
        return store.running(permit, id, about);
    }

    /** For each matter the clocks that run in it, the one that breaks next first; one journey for a whole list. */
    public Map<MatterId, List<RunningClock>> running(Permit permit, Collection<MatterId> matters) {
        return store.of(permit, matters).stream()
                .filter(RunningClock::runs)
                .collect(Collectors.groupingBy(RunningClock::matter));
    }

    /** What the member of staff has been told of and has not yet seen. */
    public List<Escalation> escalationsFor(Permit permit, StaffId staff) {
        return alarms.escalationsFor(permit, staff);
    }

    private void end(Permit permit, RunningClock clock, Instant at, RunningClock.Outcome outcome) {
        store.stop(permit, clock, at, outcome);
        alarms.silence(clock);
    }

    /** Everything somebody of the board has been told after an instant, newest first, at most {@code most}. */
    public List<Told> told(Permit permit, Instant after, int most) {
        return alarms.told(permit, after, most);
    }

    private void count(Permit permit, RunningClock clock, Instant at, RunningClock.Outcome outcome) {
        var quarter = quarter(at);
        switch (outcome) {
            case KEPT -> figures.count(permit, clock.rule().id(), quarter, 1, 0);
            case BROKEN -> {
                if (!figures.alreadyCountedBroken(permit, clock)) {
                    figures.count(permit, clock.rule().id(), quarter, 0, 1);
                }
            }
            case LAPSED, MEASURED, MAY_HAVE_RUN_OUT -> {}
        }
    }

    static LocalDate quarter(Instant at) {
        var day = Sweden.day(at);
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }

    private static RunningClock.Outcome outcome(RunningClock clock, Instant at) {
        if (clock.rule().counting() == Counting.AT_ONCE) {
            return RunningClock.Outcome.MEASURED;
        }
        if (clock.rule().decidesOverFreedom() && clock.due().mayHaveRunOut(at)) {
            return RunningClock.Outcome.MAY_HAVE_RUN_OUT;
        }
        return clock.due().inTime(at) ? RunningClock.Outcome.KEPT : RunningClock.Outcome.BROKEN;
    }
}
