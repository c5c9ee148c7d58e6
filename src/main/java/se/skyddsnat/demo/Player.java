package se.skyddsnat.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.skyddsnat.access.Forbidden;
import se.skyddsnat.clocks.Watchman;
import se.skyddsnat.demo.Script.Scene;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Municipality;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.time.HouseClock;

/** Plays a made-up half year of a municipality, act by act in the order of time, each act as the one who does it. */
@Component
@ConditionalOnProperty("skyddsnat.demo")
class Player {

    private static final Logger LOG = LoggerFactory.getLogger(Player.class);
    private static final Duration BETWEEN_ROUNDS = Duration.ofHours(6);

    private final House house;
    private final HouseClock clock;
    private final Watchman watchman;
    private final Organisation organisation;
    private final DemoStore store;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;

    private volatile boolean stopped;
    private volatile int percent = -1;

    Player(
            House house,
            HouseClock clock,
            Watchman watchman,
            Organisation organisation,
            DemoStore store,
            TransactionTemplate transaction,
            JdbcClient sql) {
        this.house = house;
        this.clock = clock;
        this.watchman = watchman;
        this.organisation = organisation;
        this.store = store;
        this.transaction = transaction;
        this.sql = sql;
    }

    /**
     * What came of a play.
     *
     * @param acts how many acts were done
     * @param refused how many the house said no to, or could not do
     */
    record Played(int acts, int refused) {

        static final Played NOTHING = new Played(0, 0);
    }

    /** How far the play has come, 0–100, or -1 when nothing is being played. */
    int percent() {
        return percent;
    }

    /** Stops before the next act. */
    void stop() {
        stopped = true;
    }

    /** Plays what led up to this minute. */
    Played play(String municipality, long seed, int families) {
        return play(municipality, seed, families, clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    /** Plays what led up to a moment, once; a municipality that has been played is left as it is. */
    Played play(String municipality, long seed, int families, Instant end) {
        if (!store.begin(municipality, seed, end)) {
            return Played.NOTHING;
        }
        percent = 0;
        try {
            var run = new Run(municipality, seed, families, end);
            clock.playThePast(HalfYear.beginning(end), run::all);
            store.end(municipality, end, run.acts, run.refused);
            return new Played(run.acts, run.refused);
        } finally {
            percent = -1;
        }
    }

    /** The municipality whose seat lies nearest: families move between the two. */
    private String neighbour(String municipality) {
        var all = organisation.municipalities();
        var here = all.stream()
                .filter(m -> m.code().equals(municipality))
                .findFirst()
                .orElseThrow();
        return all.stream()
                .filter(m -> !m.code().equals(municipality))
                .min(Comparator.comparingDouble(
                        m -> Math.hypot(m.latitude() - here.latitude(), (m.longitude() - here.longitude()) / 2)))
                .map(Municipality::code)
                .orElseThrow();
    }

    /** One play from its beginning to now. */
    private final class Run {

        private final Script script;
        private final Instant beginning;
        private final Instant end;
        private Instant nextRound;
        private int acts;
        private int refused;

        Run(String municipality, long seed, int families, Instant end) {
            this.end = end;
            this.beginning = HalfYear.beginning(end);
            this.nextRound = beginning;
            this.script = new Script(end);
            var reception = new Reception(house, script, new Voices(), new Owners());
            var people = Population.of(seed, municipality, Sweden.day(end), families);
            var here = Cast.of(organisation, municipality);
            var there = Cast.of(organisation, neighbour(municipality));
            new HalfYear(seed, end, here, there).of(people).forEach(reception::expect);
        }

        void all(HouseClock.Past past) {
            while (script.goesOn() && !stopped) {
                var scene = script.next();
                while (nextRound.isBefore(scene.at())) {
                    past.moveOnTo(nextRound);
                    watchman.round();
                    nextRound = nextRound.plus(BETWEEN_ROUNDS);
                }
                past.moveOnTo(scene.at());
                act(scene);
                percent = (int) (100
                        * Duration.between(beginning, scene.at()).toMinutes()
                        / Duration.between(beginning, end).toMinutes());
            }
        }

        /** An act that is refused or fails is undone and counted, and the play goes on without it. */
        private void act(Scene scene) {
            try {
                transaction.executeWithoutResult(_ -> {
                    sql.sql("set local synchronous_commit to off").update();
                    scene.act().run();
                });
                acts++;
            } catch (Forbidden e) {
                refused++;
                LOG.debug("the house said no", e);
            } catch (RuntimeException e) {
                refused++;
                LOG.warn("an act of the demo could not be done", e);
            }
        }
    }
}
