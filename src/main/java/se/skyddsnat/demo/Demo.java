package se.skyddsnat.demo;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.signin.DemoSignIn;

/** The demo as somebody meets it who wants to try the house: where it plays, whom one may be, and whether it is ready. */
@Service
@ConditionalOnProperty("skyddsnat.demo")
public class Demo {

    private final Organisation organisation;
    private final DemoSignIn signIn;
    private final Player player;
    private final DemoStore store;
    private final String municipality;

    Demo(
            Organisation organisation,
            DemoSignIn signIn,
            Player player,
            DemoStore store,
            @Value("${skyddsnat.play.municipality:0380}") String municipality) {
        this.organisation = organisation;
        this.signIn = signIn;
        this.player = player;
        this.store = store;
        this.municipality = municipality;
    }

    /** Whether the made-up half year is there. */
    public sealed interface Play {

        /** @param percent how far it has come, 0–100 */
        record Goes(int percent) implements Play {}

        record Ready() implements Play {}

        /** The program was stopped in the middle of it. */
        record BrokenOff() implements Play {}
    }

    public Play play() {
        var percent = player.percent();
        if (percent >= 0) {
            return new Play.Goes(percent);
        }
        return store.brokenOff(municipality) ? new Play.BrokenOff() : new Play.Ready();
    }

    /** The code of the municipality that the demo plays in. */
    public String municipality() {
        return municipality;
    }

    public Board board() {
        return organisation.boardOf(municipality);
    }

    public List<DemoSignIn.Group> staff() {
        return signIn.staffOf(municipality);
    }

    public List<DemoSignIn.Somebody> people() {
        return signIn.people();
    }
}
