package se.skyddsnat.vigil;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Organisation;

/** Tries every door of every board with a made-up report, each night, so that a door that leads nowhere is found before a child needs it. */
@Service
public class DoorRound {

    private static final Logger LOG = LoggerFactory.getLogger(DoorRound.class);

    private final List<Door> doors;
    private final DoorStore store;
    private final Alarms alarms;
    private final Organisation organisation;
    private final Clock clock;

    DoorRound(List<Door> doors, DoorStore store, Alarms alarms, Organisation organisation, Clock clock) {
        this.doors = List.copyOf(doors);
        this.store = store;
        this.alarms = alarms;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * What came of a round.
     *
     * @param tried how many times a door was tried
     * @param closed how many times nothing came through
     */
    public record Result(int tried, int closed) {}

    /** All doors of all boards. */
    public Result round() {
        var now = clock.instant();
        var boards = organisation.boards();
        var tonights = List.of(boards.get((int) (Sweden.day(now).toEpochDay() % boards.size())));
        int tried = 0;
        int closed = 0;
        for (var door : doors) {
            for (var board : door.everyBoard() ? boards : tonights) {
                tried++;
                closed += proven(door, board, now) ? 0 : 1;
            }
        }
        return new Result(tried, closed);
    }

    private boolean proven(Door door, Board board, Instant now) {
        boolean proven = knock(door, board);
        store.tried(board.id(), door.name(), now, proven);
        var finding = new Finding(AlarmKind.DOOR_CLOSED, board.id(), null, door.name());
        if (proven) {
            alarms.end(finding, now);
        } else {
            alarms.raise(finding, now);
        }
        return proven;
    }

    private static boolean knock(Door door, Board board) {
        try {
            return door.leadsTo(board);
        } catch (RuntimeException e) {
            LOG.error("the door {} of board {} did not take a made-up report", door.name(), board.id(), e);
            return false;
        }
    }
}
