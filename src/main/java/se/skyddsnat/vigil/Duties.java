package se.skyddsnat.vigil;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import se.skyddsnat.time.HouseClock;

/**
 * Does the system's own duties and remembers when. Their times are the machine's own: a demo whose clock has been
 * turned forward has not slept.
 */
@Service
public class Duties {

    private static final Logger LOG = LoggerFactory.getLogger(Duties.class);

    private final List<Duty> duties;
    private final DutyStore store;
    private final Alarms alarms;
    private final HouseClock clock;
    private final Instant awakeSince;

    Duties(List<Duty> duties, DutyStore store, Alarms alarms, HouseClock clock) {
        this.duties = List.copyOf(duties);
        this.store = store;
        this.alarms = alarms;
        this.clock = clock;
        this.awakeSince = now();
    }

    /** What the system does by itself. */
    public List<Duty> all() {
        return duties;
    }

    /**
     * Does a duty now.
     *
     * @throws RuntimeException what went wrong, after it has been noted
     */
    public void run(Duty duty) {
        store.know(duty, now());
        store.started(duty, now());
        try {
            store.done(duty, now(), duty.work().get());
        } catch (RuntimeException e) {
            LOG.error("the duty {} was not done", duty.name(), e);
            store.failed(duty, now(), e.getClass().getSimpleName());
            throw e;
        }
    }

    /** From now on each of them is expected. */
    void expectAll() {
        duties.forEach(duty -> store.know(duty, now()));
    }

    /** When each was last done. */
    public List<DutyRecord> records() {
        return store.all();
    }

    boolean silent(DutyRecord duty) {
        return duty.silentAt(now(), awakeSince);
    }

    /** Those that have been silent for three times their interval. */
    public List<DutyRecord> silent() {
        return records().stream().filter(this::silent).toList();
    }

    /** A duty that has been silent for three times its interval is an alarm of the whole house. */
    void alarmAboutSilence() {
        var findings = silent().stream()
                .map(duty -> new Finding(AlarmKind.DUTY_SILENT, null, null, duty.name()))
                .toList();
        alarms.standAt(clock.instant(), null, EnumSet.of(AlarmKind.DUTY_SILENT), findings);
    }

    private Instant now() {
        return clock.instant().minus(clock.ahead());
    }
}
