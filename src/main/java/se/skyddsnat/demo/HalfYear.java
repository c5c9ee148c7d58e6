package se.skyddsnat.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.skyddsnat.demo.Chance.Weighed;
import se.skyddsnat.demo.PlannedReport.Fate;
import se.skyddsnat.demo.PlannedReport.Sender;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.Sweden;

/** Plans half a year of reports: who worries about whom, when, through which door, and what becomes of it. */
final class HalfYear {

    static final int DAYS = 183;

    /** Six in ten come from police, school and health care; a small share from the children themselves. */
    private static final List<Weighed<Sender>> SENDERS = List.of(
            new Weighed<>(Sender.SCHOOL_BY_WEB, 14),
            new Weighed<>(Sender.SCHOOL_BY_SYSTEM, 8),
            new Weighed<>(Sender.POLICE_BY_WEB, 12),
            new Weighed<>(Sender.POLICE_BY_PHONE, 10),
            new Weighed<>(Sender.HEALTH_CARE_BY_SYSTEM, 9),
            new Weighed<>(Sender.HEALTH_CARE_BY_LETTER, 6),
            new Weighed<>(Sender.NEIGHBOUR_BY_WEB, 10),
            new Weighed<>(Sender.NEIGHBOUR_BY_PHONE, 7),
            new Weighed<>(Sender.RELATIVE_BY_PHONE, 11),
            new Weighed<>(Sender.RELATIVE_ON_VISIT, 5),
            new Weighed<>(Sender.THE_CHILD, 5),
            new Weighed<>(Sender.THE_CHILD_APPLIES, 2));

    /** 38 % of reports lead to an inquiry. */
    private static final List<Weighed<Fate>> FATES = List.of(
            new Weighed<>(Fate.OPENED, 38), new Weighed<>(Fate.NOT_OPENED, 59), new Weighed<>(Fate.LEFT_LYING, 3));

    private static final int MOVED_HERE_EVERY = 23;

    private final Instant end;
    private final Cast here;
    private final Cast neighbours;
    private final Chance chance;
    private final Set<Instant> taken = new HashSet<>();
    private final List<PlannedReport> planned = new ArrayList<>();

    HalfYear(long seed, Instant end, Cast here, Cast neighbours) {
        this.chance = new Chance(seed * 31 + 7);
        this.end = end;
        this.here = here;
        this.neighbours = neighbours;
    }

    static Instant beginning(Instant end) {
        return end.minus(Duration.ofDays(DAYS));
    }

    List<PlannedReport> of(Population people) {
        var families = people.families();
        add(families.get(0), families.get(0).children(), Sender.THE_CHILD_APPLIES, Fate.OPENED, daysAgo(8));
        add(families.get(1), families.get(1).children(), Sender.SCHOOL_BY_WEB, Fate.OPENED, daysAgo(118));
        add(families.get(1), families.get(1).children(), Sender.THE_CHILD, Fate.OPENED, daysAgo(20));
        for (int i = 2; i < families.size(); i++) {
            plan(families.get(i), i);
        }
        return List.copyOf(planned);
    }

    private void plan(Family family, int index) {
        var first = some(Duration.ofDays(DAYS));
        if (index % MOVED_HERE_EVERY == MOVED_HERE_EVERY - 1 && numbered(family)) {
            var fate = chance.is(0.3) ? Fate.OPENED : Fate.NOT_OPENED;
            var before = end.minus(Duration.ofDays(chance.between(110, DAYS - 5)));
            plan(neighbours, family, family.children(), Sender.SCHOOL_BY_WEB, fate, before);
            first = some(Duration.ofDays(90));
        }
        report(family, first);
        for (var share = 0.24; numbered(family) && chance.is(share) && planned.size() < 5_000; share = 0.4) {
            first = first.plus(chance.between(Duration.ofDays(3), Duration.ofDays(50)));
            report(family, first);
        }
    }

    /** Most come evenly; some more of late, so that there is something in every tray. */
    private Instant some(Duration back) {
        if (chance.is(0.04)) {
            return end.minus(chance.between(Duration.ofMinutes(5), Duration.ofHours(20)));
        }
        var reach = chance.is(0.13) ? Duration.ofDays(16) : back.minusDays(1);
        return end.minus(chance.between(Duration.ofHours(2), reach));
    }

    private void report(Family family, Instant about) {
        var children = family.children();
        if (!chance.is(0.6)) {
            children = List.of(chance.oneOf(children));
        }
        var sender = fitting(chance.oneOf(SENDERS, Weighed.total(SENDERS)), children.getFirst(), family);
        var fate = chance.oneOf(FATES, Weighed.total(FATES));
        add(family, sender.isTheChild() ? List.of(children.getFirst()) : children, sender, fate, about);
    }

    /** Small children do not write, and go to no school. */
    private Sender fitting(Sender sender, Resident child, Family family) {
        var age = child.ageOn(Sweden.day(end), 12);
        if (sender.isTheChild()) {
            return age >= 9 && !family.isProtected() && numbered(family) ? sender : Sender.RELATIVE_BY_PHONE;
        }
        return sender == Sender.SCHOOL_BY_WEB && age < 6 ? Sender.PRESCHOOL_BY_WEB : sender;
    }

    private void add(Family family, List<Resident> children, Sender sender, Fate fate, Instant about) {
        plan(here, family, children, sender, fate, about);
    }

    private void plan(Cast cast, Family family, List<Resident> children, Sender sender, Fate fate, Instant about) {
        var at = free(hour(sender, about));
        if (at.isBefore(end)) {
            planned.add(new PlannedReport(at, cast, family, children, sender, fate, chance.branch()));
        }
    }

    /** Schools and surgeries write in the daytime, neighbours and the police at all hours of the day. */
    private Instant hour(Sender sender, Instant about) {
        return switch (sender) {
            case PRESCHOOL_BY_WEB, SCHOOL_BY_WEB, SCHOOL_BY_SYSTEM, HEALTH_CARE_BY_LETTER, RELATIVE_ON_VISIT -> {
                var day = OfficeHours.orNext(about, chance);
                yield day.isBefore(end) ? day : about;
            }
            default -> about;
        };
    }

    /** No two reports come in the same second, so that the play is told apart by its times. */
    private Instant free(Instant at) {
        var second = Instant.ofEpochSecond(at.getEpochSecond());
        while (!taken.add(second)) {
            second = second.plusSeconds(1);
        }
        return second;
    }

    private Instant daysAgo(int days) {
        var day = Sweden.day(end).minusDays(days);
        return day.atTime(15, 40).atZone(Sweden.ZONE).toInstant();
    }

    private static boolean numbered(Family family) {
        return family.children().stream().noneMatch(c -> c.number() instanceof IdentityNumber.Unknown);
    }
}
