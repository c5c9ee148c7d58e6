package se.skyddsnat.concerns;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Permit;
import se.skyddsnat.cases.Journal;
import se.skyddsnat.cases.JournalEntry;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.cases.NewEntry;
import se.skyddsnat.investigations.Investigations;
import se.skyddsnat.kernel.Role;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Qualification;

/** What follows when a concern is decided: matter, clocks, journal and the answer to the one who asked, in one go. */
@Component
class Conclusion {

    private final ConcernStore store;
    private final FeedbackStore feedback;
    private final ReportStore reports;
    private final ConcernClocks clocks;
    private final Matters matters;
    private final Journal journal;
    private final Investigations investigations;
    private final Organisation organisation;

    Conclusion(
            ConcernStore store,
            FeedbackStore feedback,
            ReportStore reports,
            ConcernClocks clocks,
            Matters matters,
            Journal journal,
            Investigations investigations,
            Organisation organisation) {
        this.store = store;
        this.feedback = feedback;
        this.reports = reports;
        this.clocks = clocks;
        this.matters = matters;
        this.journal = journal;
        this.investigations = investigations;
        this.organisation = organisation;
    }

    Handling opened(Permit permit, Concern concern, String reason, @Nullable String pattern) {
        takeIfNobodyOwns(permit, concern);
        if (matters.get(permit, concern.matter()).owner() == null) {
            return new Handling.NobodyOwns();
        }
        if (!store.decide(permit, concern.id(), "OPENED", reason, pattern)) {
            return new Handling.NotNow(store.get(permit, concern.id()));
        }
        note(permit, concern, JournalEntry.Kind.DECISION, decision("Beslut att inleda utredning", reason, pattern));
        investigations.open(permit, concern.matter(), permit.at());
        var done = after(permit, concern);
        store.of(permit, concern.matter()).stream()
                .filter(other -> !(other instanceof Concern.Decided))
                .forEach(other -> belongsToInquiry(permit, other));
        return done;
    }

    Handling notOpened(Permit permit, Concern concern, String reason, @Nullable String pattern) {
        if (!store.decide(permit, concern.id(), "NOT_OPENED", reason, pattern)) {
            return new Handling.NotNow(store.get(permit, concern.id()));
        }
        note(
                permit,
                concern,
                JournalEntry.Kind.DECISION,
                decision("Beslut att inte inleda utredning", reason, pattern));
        var done = after(permit, concern);
        closeIfNothingIsLeft(permit, concern);
        return done;
    }

    /** A report during an inquiry belongs to it; has that ended meanwhile, it gets a decision of its own (SoL 20:2). */
    void linkedOrOnItsOwn(Permit permit, Concern concern) {
        if (!concern.arrival().duringInquiry()) {
            return;
        }
        var matter = matters.get(permit, concern.matter());
        if (matter.stage() == Matter.Stage.INQUIRY) {
            linked(permit, concern);
            return;
        }
        store.noLongerDuringInquiry(permit, concern.id());
        openAgain(permit, matter);
        clocks.inquiryEndedMeanwhile(permit, concern, matter.owner());
    }

    private void openAgain(Permit permit, Matter matter) {
        var other = matters.allOf(permit, List.of(matter.child())).stream().anyMatch(Matter::open);
        if (!matter.open() && !other) {
            matters.advance(permit, matter.id(), Matter.Stage.PRELIMINARY, null);
        }
    }

    /** An inquiry was open already; the report belongs to it, and no decision to open is needed (SoL 20:2). */
    void linked(Permit permit, Concern concern) {
        store.decide(permit, concern.id(), "LINKED", null, null);
        note(permit, concern, JournalEntry.Kind.DECISION, "Anmälan hör till den utredning som redan pågår.");
        after(permit, concern);
    }

    /**
     * A matter in which every concern was decided and nobody waits for an answer ends when no inquiry was opened. It
     * goes on while a decision is owed, has to be told, or can be appealed.
     */
    void closeIfNothingIsLeft(Permit permit, Concern concern) {
        var matter = matters.hold(permit, concern.matter());
        var settled = store.of(permit, concern.matter()).stream().allMatch(c -> settled(permit, c));
        if (matter.stage() == Matter.Stage.PRELIMINARY && settled && !clocks.bindsTheMatter(permit, matter.id())) {
            matters.advance(permit, matter.id(), Matter.Stage.CLOSED, null);
        }
    }

    /** The first who acts owns the matter, so that it has a name from then on. */
    void takeIfNobodyOwns(Permit permit, Concern concern) {
        var staff = permit.staff();
        var unowned = matters.get(permit, concern.matter()).owner() == null;
        if (unowned && (staff.has(Role.SOCIAL_WORKER) || staff.has(Role.DUTY_OFFICER))) {
            matters.take(staff, concern.matter());
        }
    }

    void note(Permit permit, Concern concern, JournalEntry.Kind kind, String text) {
        journal.add(permit, concern.matter(), NewEntry.note(kind, Sweden.day(permit.at()), text));
    }

    Optional<Handling> notQualified(Permit permit) {
        var staff = permit.staff();
        var member = organisation.staff(staff.board(), staff.id());
        var why = member.map(m -> Qualification.forChildrensMatters(m, Sweden.day(permit.at())))
                .orElseGet(Qualification.HasLeft::new);
        return why instanceof Qualification.Qualified ? Optional.empty() : Optional.of(new Handling.NotQualified(why));
    }

    /** From the third report within a year nothing is decided without a word on the pattern; the proposal's word holds too. */
    Optional<Handling> patternNeeded(Permit permit, Concern concern, @Nullable String pattern) {
        var said = pattern != null && !pattern.isBlank();
        var missing = concern.arrival().pattern()
                && !said
                && store.patternStatement(permit, concern.id()).isEmpty();
        return missing
                ? Optional.of(new Handling.PatternNeeded(concern.arrival().reportsInAYear()))
                : Optional.empty();
    }

    private void belongsToInquiry(Permit permit, Concern other) {
        var owner = matters.get(permit, other.matter()).owner();
        store.nowDuringInquiry(permit, other.id());
        clocks.inquiryOpenedMeanwhile(permit, other, owner);
        if (other instanceof Concern.Assessed) {
            linked(permit, other);
        }
    }

    private Handling after(Permit permit, Concern concern) {
        var now = store.get(permit, concern.id());
        if (now instanceof Concern.Decided decided) {
            var asked = reports.get(permit, concern.arrival().report()).wantsFeedback();
            clocks.decided(
                    permit,
                    decided,
                    asked,
                    matters.get(permit, concern.matter()).owner());
        }
        return new Handling.Done(now);
    }

    private boolean settled(Permit permit, Concern concern) {
        return concern instanceof Concern.Decided
                && !feedback.of(permit, concern.id()).owed(concern);
    }

    private static String decision(String heading, String reason, @Nullable String pattern) {
        return heading + ": " + reason + (pattern == null ? "" : "\n\nOm mönstret: " + pattern);
    }
}
