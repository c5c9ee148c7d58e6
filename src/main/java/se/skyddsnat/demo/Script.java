package se.skyddsnat.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What happens next in the play, in the order of time; what happens may lead to more. */
final class Script {

    /** Something somebody does at a moment. */
    record Scene(Instant at, long order, Runnable act) {}

    private final PriorityQueue<Scene> coming =
            new PriorityQueue<>(Comparator.comparing(Scene::at).thenComparing(Scene::order));
    private final Instant end;
    private long order;

    /** @param end what would come after it is left to whoever tries the demo */
    Script(Instant end) {
        this.end = end;
    }

    void at(Instant moment, Runnable act) {
        if (moment.isBefore(end)) {
            coming.add(new Scene(moment, order++, act));
        }
    }

    boolean goesOn() {
        return !coming.isEmpty();
    }

    Scene next() {
        return coming.remove();
    }
}
