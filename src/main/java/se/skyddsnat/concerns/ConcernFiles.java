package se.skyddsnat.concerns;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.messaging.Notices;

/** Reading a concern: the one who opens it has seen it, by name. */
@Service
@Transactional
public class ConcernFiles {

    private final ConcernStore concerns;
    private final FeedbackStore feedback;
    private final ReportStore reports;
    private final AlertStore alerts;
    private final Pattern pattern;
    private final ConcernTarget target;
    private final Matters matters;
    private final Persons persons;
    private final Clocks clocks;
    private final Notices notices;
    private final Access access;

    ConcernFiles(
            ConcernStore concerns,
            FeedbackStore feedback,
            ReportStore reports,
            AlertStore alerts,
            Pattern pattern,
            ConcernTarget target,
            Matters matters,
            Persons persons,
            Clocks clocks,
            Notices notices,
            Access access) {
        this.concerns = concerns;
        this.feedback = feedback;
        this.reports = reports;
        this.alerts = alerts;
        this.pattern = pattern;
        this.target = target;
        this.matters = matters;
        this.persons = persons;
        this.clocks = clocks;
        this.notices = notices;
        this.access = access;
    }

    /** Opens the concern; from now on it has been seen by a named human. */
    public ConcernFile read(Actor.Staff actor, ConcernId id) {
        var permit = access.require(actor, ConcernAction.READ_CONCERN, () -> target.of(id));
        concerns.see(permit, id, actor.id());
        return file(permit, concerns.get(permit, id));
    }

    private ConcernFile file(Permit permit, Concern concern) {
        var matter = matters.get(permit, concern.matter());
        var child = persons.get(permit, matter.child());
        return new ConcernFile(
                concern,
                reports.get(permit, concern.arrival().report()),
                concerns.told(permit, concern.id()),
                matter,
                child,
                persons.related(permit, child.id()),
                pattern.repeats(permit, concern, child),
                alerts.of(permit, concern.id()),
                clocks(permit, concern),
                feedback.of(permit, concern.id()));
    }

    private List<RunningClock> clocks(Permit permit, Concern concern) {
        return clocks.of(permit, concern.matter()).stream()
                .filter(c -> c.about().equals(concern.id().value()))
                .toList();
    }

    /** Who reported, if she has told; an act of its own with a line of its own in the trail (OSL 26:5). */
    public Optional<Reporter> reporter(Actor.Staff actor, ConcernId id) {
        var permit = access.require(actor, ConcernAction.READ_REPORTER, () -> target.of(id));
        return reports.reporter(permit, concerns.get(permit, id).arrival().report());
    }

    /** Alarms that wait for somebody with one of the reader's roles, oldest first. */
    public List<ConcernFile.Alert> alerts(Permit permit) {
        return alerts.waiting(permit, permit.staff().roles());
    }

    /**
     * Somebody with the say that the alarm asks for answers for it.
     *
     * @return whether she still reaches the concern: when no alarm waits any more, it may be with another unit for good
     */
    public boolean answer(Actor.Staff actor, ConcernId concern, UUID alert) {
        var permit = access.require(actor, ConcernAction.ANSWER_ALERT, () -> target(actor, alert));
        alerts.answer(permit, alert);
        notices.unseen(permit, actor.id()).stream()
                .filter(n -> n.about().equals(concern.value()))
                .forEach(n -> notices.see(actor, n.id()));
        return target.of(concern)
                .filter(t -> ConcernAction.READ_CONCERN.rule().allows(actor, t))
                .isPresent();
    }

    private Optional<Target> target(Actor.Staff actor, UUID alert) {
        return alerts.stored(alert).filter(a -> actor.has(a.role())).flatMap(a -> target.of(a.concern()));
    }
}
