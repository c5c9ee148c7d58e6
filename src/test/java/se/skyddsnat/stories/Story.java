package se.skyddsnat.stories;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.skyddsnat.clocks.Watchman;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.time.HouseClock;

/**
 * A story as its people live it: the whole house on a real PostgreSQL, met over HTTP or through a real browser. All
 * stories share one house; each plays in a municipality of its own.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"skyddsnat.demo=true", "skyddsnat.duties=false", "skyddsnat.play=false"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class Story {

    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);

    @LocalServerPort
    private int port;

    @Autowired
    private HouseClock clock;

    @Autowired
    private Watchman watchman;

    /** A story that needs a house of its own sets the property {@code story.house}. */
    @DynamicPropertySource
    static void freshData(DynamicPropertyRegistry registry) {
        registry.add("skyddsnat.data", () -> Path.of("target", "stories", RUN) + "${story.house:}");
        registry.add("skyddsnat.story-runs", () -> "file:" + Path.of("target", "stories", RUN + "-runs.tsv"));
    }

    /** Somebody who has not signed in, with a cookie jar of her own. */
    protected Visit visitor() {
        return new Visit(address());
    }

    /** A member of the made-up staff, by login such as {@code mottagning1.0380}. */
    protected Visit staff(String login) {
        var visit = visitor();
        visit.get("/logga-in");
        visit.post("/logga-in/personal", "login", login);
        return visit;
    }

    /** A signed-in private person, by one of the official test numbers. */
    protected Visit citizen(String number, String name) {
        var visit = visitor();
        visit.get("/logga-in");
        visit.post("/logga-in/privat", "number", number, "name", name);
        return visit;
    }

    protected String address() {
        return "http://localhost:" + port;
    }

    protected Instant now() {
        return clock.instant();
    }

    /** Lets time pass, and the watchman go his round at the end of it. */
    protected void letPass(Duration time) {
        clock.liveAhead(clock.ahead().plus(time));
        watchman.round();
    }

    /** Turns the clock forward to the next time of day in Sweden. */
    protected void clockIs(String time) {
        var local = clock.instant().atZone(Sweden.ZONE);
        var next = local.with(LocalTime.parse(time));
        letPass(Duration.between(local, next.isBefore(local) ? next.plusDays(1) : next));
    }

    /** Turns the clock forward to the morning of that day; does nothing if it has passed. */
    protected void dayIs(LocalDate day) {
        var morning = day.atTime(9, 0).atZone(Sweden.ZONE).toInstant();
        if (morning.isAfter(clock.instant())) {
            letPass(Duration.between(clock.instant(), morning));
        }
    }
}
