package se.skyddsnat.vigil;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Takes in what happened in a test, except what it has been told to choke on. */
@Component
class Ear {

    /** Something that happened, in a test only. */
    record Happened(UUID id, int number) {}

    private final List<Integer> heard = new CopyOnWriteArrayList<>();
    private final Set<Integer> poison = ConcurrentHashMap.newKeySet();

    List<Integer> heard() {
        return heard;
    }

    Set<Integer> poison() {
        return poison;
    }

    @ApplicationModuleListener
    public void on(Happened event) {
        if (poison.contains(event.number())) {
            throw new IllegalStateException("cannot take this in");
        }
        heard.add(event.number());
    }
}
