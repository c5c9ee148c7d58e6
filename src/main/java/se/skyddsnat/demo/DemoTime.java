package se.skyddsnat.demo;

import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.clocks.Ladder;
import se.skyddsnat.clocks.Told;
import se.skyddsnat.clocks.Watchman;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.StaffMember;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.time.HouseClock;

/** The demo's time, which anybody may turn forward and nobody back; a restart does not forget how far. */
@Service
@ConditionalOnProperty("skyddsnat.demo")
public class DemoTime {

    private static final Actor SELF = new Actor.Automatic("demo");

    /** The watchman goes round so often while time is turned, so that everybody is told about when she would have been. */
    private static final Duration BETWEEN_ROUNDS = Duration.ofHours(6);

    private static final int ALL_THAT_IS_COUNTED = 20_000;

    private final HouseClock clock;
    private final Watchman watchman;
    private final DemoStore store;
    private final Access access;
    private final Clocks clocks;
    private final Matters matters;
    private final Organisation organisation;

    DemoTime(
            HouseClock clock,
            Watchman watchman,
            DemoStore store,
            Access access,
            Clocks clocks,
            Matters matters,
            Organisation organisation) {
        this.clock = clock;
        this.watchman = watchman;
        this.store = store;
        this.access = access;
        this.clocks = clocks;
        this.matters = matters;
        this.organisation = organisation;
    }

    @PostConstruct
    void asWhenItStopped() {
        store.turned().filter(t -> t.ahead().compareTo(clock.ahead()) > 0).ifPresent(t -> clock.liveAhead(t.ahead()));
    }

    public Instant now() {
        return clock.instant();
    }

    /** How far ahead of the real time the demo lives. */
    public Duration ahead() {
        return clock.ahead();
    }

    /**
     * Turns time forward, and lets the watchman go his rounds on the way.
     *
     * @return false while the past is still being played: first things first
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public synchronized boolean turn(Turn turn) {
        if (clock.pastIsPlayedElsewhere()) {
            return false;
        }
        var from = clock.instant();
        var left = Duration.between(from, turn.from(from));
        while (left.isPositive()) {
            var step = left.compareTo(BETWEEN_ROUNDS) < 0 ? left : BETWEEN_ROUNDS;
            clock.liveAhead(clock.ahead().plus(step));
            store.turn(clock.ahead(), from);
            goRound();
            left = left.minus(step);
        }
        return true;
    }

    /** What the net did in a municipality since before time was turned the last time; empty if it never was. */
    @Transactional
    public Optional<TimePassed> lastTurn(String municipality) {
        return store.turned().map(t -> passed(municipality, t.from()));
    }

    private TimePassed passed(String municipality, Instant from) {
        var board = Board.idOf(municipality);
        var permit = access.require(SELF, DemoAction.SEE_WHAT_TIME_DID, Target.of(board, "clocks"));
        var told = clocks.told(permit, from, ALL_THAT_IS_COUNTED);
        var numbers = numbers(permit);
        var staff = organisation.staffById(board);
        var rows = told.stream()
                .limit(TimePassed.MOST)
                .map(t -> row(t, numbers, staff))
                .toList();
        var ranOut = (int) told.stream().filter(t -> t.level() == Ladder.LEADER).count();
        return new TimePassed(from, clock.instant(), ranOut, rows, told.size() - rows.size());
    }

    private Map<MatterId, String> numbers(Permit permit) {
        var units = organisation.units(permit.board()).stream().map(Unit::id).toList();
        return matters.open(permit, units).stream().collect(Collectors.toMap(Matter::id, Matter::number));
    }

    private static TimePassed.Row row(Told told, Map<MatterId, String> numbers, Map<StaffId, StaffMember> staff) {
        var number = numbers.getOrDefault(told.matter(), "–");
        return new TimePassed.Row(told.at(), told.rule(), number, told.level(), name(told.whom(), staff));
    }

    private static String name(@Nullable StaffId whom, Map<StaffId, StaffMember> staff) {
        var member = whom == null ? null : staff.get(whom);
        return member == null ? "" : member.name() + ", " + member.title();
    }

    private void goRound() {
        var told = watchman.round();
        while (told > 0) {
            told = watchman.round();
        }
    }
}
