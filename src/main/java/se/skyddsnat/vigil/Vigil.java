package se.skyddsnat.vigil;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Target;
import se.skyddsnat.kernel.Actor;

/** Shows that the house is awake, and takes a named human's answer to an alarm. */
@Service
@Transactional
public class Vigil {

    private static final int LONGEST_ANSWER = 2_000;

    private final AlarmBook alarms;
    private final Duties duties;
    private final DoorStore doors;
    private final EventRetry retry;
    private final Access access;

    Vigil(AlarmBook alarms, Duties duties, DoorStore doors, EventRetry retry, Access access) {
        this.alarms = alarms;
        this.duties = duties;
        this.doors = doors;
        this.retry = retry;
        this.access = access;
    }

    /** Everything at a glance. */
    public record Watch(
            List<Alarm> alarms,
            List<DutyRecord> duties,
            List<DutyRecord> silent,
            List<DoorRecord> doors,
            List<Undelivered> undelivered) {}

    /** What came of answering. */
    public enum Answer {
        TAKEN,
        /** Nothing, or more than 2,000 characters, was written. */
        WRONG_LENGTH,
        /** Its cause had gone, or somebody else had answered. */
        ALREADY_ENDED
    }

    /** The board's alarms and those of the whole house, and what the system does by itself. Whoever looks has seen her notices. */
    public Watch watch(Actor.Staff actor) {
        var permit = access.require(actor, VigilAction.SEE_WATCH, Target.of(actor.board(), "watch"));
        var records = duties.records();
        var silent = records.stream().filter(duties::silent).toList();
        alarms.seen(permit.board(), actor.id(), permit.at());
        return new Watch(alarms.open(permit.board()), records, silent, doors.all(), retry.undelivered());
    }

    /** How many alarms she has been told of and has not looked at, for a mark on her desk; 0 for those who are told of none. */
    public int unseenNotices(Actor.Staff actor) {
        return alarms.noticesFor(actor.board(), actor.id());
    }

    /** A named human has looked into an alarm of her board and says what was done. */
    public Answer answer(Actor.Staff actor, UUID alarm, String answer) {
        var permit = access.require(actor, VigilAction.ANSWER_ALARM, Target.of(actor.board(), "alarm", alarm));
        var text = answer.strip();
        if (text.isEmpty() || text.length() > LONGEST_ANSWER) {
            return Answer.WRONG_LENGTH;
        }
        return alarms.answer(permit.board(), alarm, actor.id(), text, permit.at())
                ? Answer.TAKEN
                : Answer.ALREADY_ENDED;
    }

    /** How the house is, for those who watch it from outside: numbers only. */
    @Transactional(readOnly = true)
    public Health health() {
        return new Health(alarms.openInAll(), duties.silent().size());
    }

    /** How the house is. */
    public record Health(int alarms, int silentDuties) {

        public boolean well() {
            return alarms == 0 && silentDuties == 0;
        }
    }
}
