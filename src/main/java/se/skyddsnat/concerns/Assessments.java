package se.skyddsnat.concerns;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.cases.JournalEntry;
import se.skyddsnat.concerns.ConcernFile.Alert;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Role;

/**
 * The procedure from a read report to a decision: seen by a named human, immediate protective assessment, preliminary
 * assessment. Only those whom the law calls qualified assess and decide about a child.
 */
@Service
@Transactional
public class Assessments {

    private static final int LONGEST_REASON = 4_000;

    private final ConcernStore store;
    private final AlertTelling alarms;
    private final ConcernTarget target;
    private final ConcernClocks clocks;
    private final Conclusion conclusion;
    private final Access access;

    Assessments(
            ConcernStore store,
            AlertTelling alarms,
            ConcernTarget target,
            ConcernClocks clocks,
            Conclusion conclusion,
            Access access) {
        this.store = store;
        this.alarms = alarms;
        this.target = target;
        this.clocks = clocks;
        this.conclusion = conclusion;
        this.access = access;
    }

    /** A named human has read it: it is no longer only in a queue. */
    public Handling see(Actor.Staff actor, ConcernId id) {
        var permit = access.require(actor, ConcernAction.READ_CONCERN, () -> target.of(id));
        store.see(permit, id, actor.id());
        return new Handling.Done(store.get(permit, id));
    }

    /**
     * The immediate protective assessment (SoL 20:1): yes or no, always with the reason. A yes is told to the manager and
     * to whoever is on duty; during an open inquiry the report then belongs to that inquiry.
     *
     * @param reason 1–4,000 characters
     */
    public Handling assessProtection(Actor.Staff actor, ConcernId id, boolean needed, String reason) {
        var permit = access.require(actor, ConcernAction.ASSESS_PROTECTION, () -> target.of(id));
        var concern = store.get(permit, id);
        return conclusion
                .notQualified(permit)
                .or(() -> reasonMissing(reason))
                .or(() -> concern instanceof Concern.Seen ? Optional.empty() : notNow(concern))
                .orElseGet(() -> assess(permit, concern, needed, reason.strip()));
    }

    /**
     * A worker proposes not to open an inquiry.
     *
     * @param reason 1–4,000 characters
     * @param pattern what the reports of the last year show together; needed from the third report on
     */
    public Handling proposeNotToOpen(Actor.Staff actor, ConcernId id, String reason, @Nullable String pattern) {
        var permit = access.require(actor, ConcernAction.PROPOSE_NOT_TO_OPEN, () -> target.of(id));
        var concern = store.get(permit, id);
        return conclusion
                .notQualified(permit)
                .or(() -> reasonMissing(reason))
                .or(() -> patternMissing(concern, pattern))
                .or(() -> mayBeProposed(concern))
                .orElseGet(() -> propose(permit, concern, reason.strip(), blankToNull(pattern)));
    }

    /** The leader decides, as proposed by somebody else, that no inquiry is opened (SoL 20:2). */
    public Handling decideNotToOpen(Actor.Staff actor, ConcernId id, String reason, @Nullable String pattern) {
        var permit = access.require(actor, ConcernAction.DECIDE_NOT_TO_OPEN, () -> target.of(id));
        var concern = store.get(permit, id);
        return conclusion
                .notQualified(permit)
                .or(() -> reasonMissing(reason))
                .or(() -> conclusion.patternNeeded(permit, concern, pattern))
                .or(() -> proposedBySomebodyElse(actor, concern))
                .orElseGet(() -> conclusion.notOpened(permit, concern, reason.strip(), blankToNull(pattern)));
    }

    /** Opens an inquiry (SoL 14:2, 20:2); other reports on the child that wait belong to it from now on. */
    public Handling open(Actor.Staff actor, ConcernId id, String reason, @Nullable String pattern) {
        var permit = access.require(actor, ConcernAction.OPEN_INQUIRY, () -> target.of(id));
        var concern = store.get(permit, id);
        return conclusion
                .notQualified(permit)
                .or(() -> reasonMissing(reason))
                .or(() -> conclusion.patternNeeded(permit, concern, pattern))
                .or(() -> concern instanceof Concern.Assessed ? Optional.empty() : notNow(concern))
                .orElseGet(() -> conclusion.opened(permit, concern, reason.strip(), blankToNull(pattern)));
    }

    private Handling assess(Permit permit, Concern concern, boolean needed, String reason) {
        if (!store.assess(permit, concern.id(), needed, reason)) {
            return new Handling.NotNow(store.get(permit, concern.id()));
        }
        clocks.protectionAssessed(permit, concern);
        conclusion.takeIfNobodyOwns(permit, concern);
        var answer = needed ? "Barnet behöver skydd genast. " : "Barnet behöver inte skydd genast. ";
        conclusion.note(permit, concern, JournalEntry.Kind.ASSESSMENT, "Omedelbar skyddsbedömning: " + answer + reason);
        if (needed) {
            alarms.raise(permit, concern.id(), concern.matter(), Alert.Kind.NEEDS_PROTECTION, Role.MANAGER);
            alarms.raise(permit, concern.id(), concern.matter(), Alert.Kind.NEEDS_PROTECTION, Role.DUTY_OFFICER);
        }
        conclusion.linkedOrOnItsOwn(permit, concern);
        return new Handling.Done(store.get(permit, concern.id()));
    }

    private Handling propose(Permit permit, Concern concern, String reason, @Nullable String pattern) {
        if (!store.propose(permit, concern.id(), reason, pattern)) {
            return new Handling.NotNow(store.get(permit, concern.id()));
        }
        conclusion.takeIfNobodyOwns(permit, concern);
        conclusion.note(permit, concern, JournalEntry.Kind.ASSESSMENT, "Förslag att inte inleda utredning: " + reason);
        return new Handling.Done(store.get(permit, concern.id()));
    }

    private static Optional<Handling> mayBeProposed(Concern concern) {
        var may = concern instanceof Concern.Assessed a && a.proposal().isEmpty();
        return may ? Optional.empty() : notNow(concern);
    }

    private static Optional<Handling> proposedBySomebodyElse(Actor.Staff actor, Concern concern) {
        if (concern instanceof Concern.Assessed a && a.proposal().isPresent()) {
            var own = a.proposal().get().by().equals(actor.id());
            return own ? Optional.of(new Handling.SomebodyElse()) : Optional.empty();
        }
        return notNow(concern);
    }

    private static Optional<Handling> patternMissing(Concern concern, @Nullable String pattern) {
        var reports = concern.arrival().reportsInAYear();
        var missing = concern.arrival().pattern() && blankToNull(pattern) == null;
        return missing ? Optional.of(new Handling.PatternNeeded(reports)) : Optional.empty();
    }

    private static Optional<Handling> notNow(Concern concern) {
        return Optional.of(new Handling.NotNow(concern));
    }

    private static Optional<Handling> reasonMissing(String reason) {
        var length = reason.strip().length();
        return length == 0 || length > LONGEST_REASON
                ? Optional.of(new Handling.ReasonNeeded(length))
                : Optional.empty();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
