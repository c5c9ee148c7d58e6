package se.skyddsnat.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.skyddsnat.cases.Handover;
import se.skyddsnat.clocks.ClockId;
import se.skyddsnat.clocks.Escalation;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.StaffMember;

/**
 * Everything that one look at the desk has fetched, before it is turned into rows.
 *
 * @param clocks those that run, the one that breaks first on top
 */
record Sight(
        Instant at,
        Own own,
        List<StaffMember> staff,
        List<RunningClock> clocks,
        List<Handover> toSign,
        List<Escalation> told) {

    /** The clocks of the protective assessment that have a number (BU-03b–d). */
    private static final Set<ClockId> PROTECTIVE =
            Set.of(new ClockId("BU-03b"), new ClockId("BU-03c"), new ClockId("BU-03d"));

    /** For each matter the clock that breaks first. */
    Map<MatterId, RunningClock> first() {
        var first = new LinkedHashMap<MatterId, RunningClock>();
        clocks.forEach(clock -> first.putIfAbsent(clock.matter(), clock));
        return first;
    }

    Day.Counts counts() {
        return new Day.Counts(
                matters(c -> c.owner() == null),
                clocks.stream()
                        .filter(c -> PROTECTIVE.contains(c.rule().id()))
                        .min(Comparator.comparing(c -> c.due().due()))
                        .orElse(null),
                matters(this::today),
                matters(c -> c.overdue(at)),
                toSign.size(),
                told.size());
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
