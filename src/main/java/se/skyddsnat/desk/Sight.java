package se.skyddsnat.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.cases.Handover;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.clocks.ClockId;
import se.skyddsnat.clocks.Escalation;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.concerns.ConcernFile.Alert;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.messaging.Notice;
import se.skyddsnat.organisation.StaffMember;

/**
 * Everything that one look at the desk has fetched, before it is turned into rows.
 *
 * @param receives whether her unit takes in what comes
 * @param scope what she looks at
 * @param alarms alarms about children for somebody with her roles, oldest first
 * @param clocks those that run, the one that breaks first on top
 */
record Sight(
        Instant at,
        boolean receives,
        Scope scope,
        Own own,
        List<StaffMember> staff,
        List<RunningClock> clocks,
        List<Handover> toSign,
        List<Escalation> told,
        List<Notice> notices,
        List<Alert> alarms) {

    /** The clocks of the protective assessment that have a number (BU-03b–d). */
    private static final Set<ClockId> PROTECTIVE =
            Set.of(new ClockId("BU-03b"), new ClockId("BU-03c"), new ClockId("BU-03d"));

    /** For each matter the clock that breaks first. */
    Map<MatterId, RunningClock> first() {
        var first = new LinkedHashMap<MatterId, RunningClock>();
        clocks.forEach(clock -> first.putIfAbsent(clock.matter(), clock));
        return first;
    }

    /** The matters of the day's work: those with a clock, and of her own also those without. */
    Set<MatterId> work() {
        var own = scope == Scope.UNIT
                ? Stream.<MatterId>empty()
                : own().matters().stream().map(Matter::id);
        return Stream.concat(own, clocks.stream().map(RunningClock::matter)).collect(Collectors.toSet());
    }

    /** All matters that any list of hers speaks of. */
    Set<MatterId> all() {
        return Stream.of(
                        work().stream(),
                        toSign.stream().map(Handover::matter),
                        told.stream().map(Escalation::matter),
                        notices.stream().map(Notice::matter),
                        alarms.stream().map(Alert::matter))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    /** What she is told of beside the alarms; the word in her tray is not said twice while the alarm itself waits. */
    List<Notice> quieterNotices() {
        var loud = alarms.stream().map(a -> a.concern().value()).collect(Collectors.toSet());
        return notices.stream().filter(n -> !loud.contains(n.about())).toList();
    }

    Day.Counts counts(Rows.Lists lists) {
        var work = lists.work();
        return new Day.Counts(
                (int) work.stream()
                        .filter(row -> row.unread() || row.waitsToBeTaken())
                        .count(),
                clocks.stream()
                        .filter(c -> PROTECTIVE.contains(c.rule().id()))
                        .min(Comparator.comparing(c -> c.due().due()))
                        .orElse(null),
                matters(this::today),
                matters(c -> c.overdue(at)),
                toSign.size(),
                lists.told().size(),
                (int) lists.told().stream().filter(row -> row.alarm() != null).count());
    }

    private boolean today(RunningClock clock) {
        return !clock.rule().isMeasured()
                && !clock.overdue(at)
                && Sweden.day(clock.due().due()).equals(Sweden.day(at));
    }

    private int matters(Predicate<RunningClock> which) {
        return clocks.stream()
                .filter(which)
                .map(RunningClock::matter)
                .collect(Collectors.toSet())
                .size();
    }
}
