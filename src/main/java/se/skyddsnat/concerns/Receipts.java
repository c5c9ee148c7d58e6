package se.skyddsnat.concerns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.cases.JournalEntry;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Organisation;

/** What the one who reported may know afterwards: that it was received, seen and assessed; and to a professional who asked, what the law allows. */
@Service
@Transactional
public class Receipts {

    private final ReportStore reports;
    private final ConcernStore concerns;
    private final FeedbackStore feedback;
    private final ConcernClocks clocks;
    private final ConcernTarget target;
    private final Conclusion conclusion;
    private final Organisation organisation;
    private final Access access;

    Receipts(
            ReportStore reports,
            ConcernStore concerns,
            FeedbackStore feedback,
            ConcernClocks clocks,
            ConcernTarget target,
            Conclusion conclusion,
            Organisation organisation,
            Access access) {
        this.reports = reports;
        this.concerns = concerns;
        this.feedback = feedback;
        this.clocks = clocks;
        this.target = target;
        this.conclusion = conclusion;
        this.organisation = organisation;
        this.access = access;
    }

    /** What a professional who asked is told about one child (SoL 19:6), and nothing more. */
    public enum Answer {
        OPENED,
        NOT_OPENED,
        ALREADY_OPEN,
        /** It was found unsuitable to tell. */
        WITHHELD
    }

    /**
     * Where a report stands with one board. A step is reached when it is reached for all its children.
     *
     * @param seenAt when the last of it was seen by a human, or null
     * @param assessedAt when the protective assessment of the last child was made, or null
     * @param professional whether the sender may ask to be told
     * @param answers one for each child that somebody has given an answer about; empty for all who may not be told
     */
    public record Status(
            Board board,
            Instant receivedAt,
            @Nullable Instant seenAt,
            @Nullable Instant assessedAt,
            boolean professional,
            boolean asked,
            List<Answer> answers) {}

    /** Follows a code as somebody typed it; nothing when no receipt has it. */
    public List<Status> follow(Actor actor, String code) {
        var statuses = new ArrayList<Status>();
        for (var one : followed(code)) {
            var permit =
                    access.require(actor, ConcernAction.FOLLOW_RECEIPT, Target.of(one.board(), "report", one.report()));
            statuses.add(status(permit, one));
        }
        return List.copyOf(statuses);
    }

    /** A professional who did not ask when she reported asks now; what is decided already starts its clock. */
    public void askFeedback(Actor actor, String code) {
        for (var one : followed(code)) {
            var permit =
                    access.require(actor, ConcernAction.ASK_FEEDBACK, Target.of(one.board(), "report", one.report()));
            var report = reports.get(permit, one.report());
            if (report.reporter() == Reporter.Kind.PROFESSIONAL && !report.wantsFeedback()) {
                reports.askFeedback(permit, one.report());
                concerns.ofReport(permit, one.report()).forEach(c -> owe(permit, c));
            }
        }
    }

    /**
     * Gives the professional who asked her answer, or notes why it is unsuitable to.
     *
     * @param withheld why she is not told, up to 4,000 characters; null when she is told
     */
    public Handling giveFeedback(Actor.Staff actor, ConcernId id, @Nullable String withheld) {
        var permit = access.require(actor, ConcernAction.GIVE_FEEDBACK, () -> target.of(id));
        var concern = concerns.get(permit, id);
        if (withheld != null && (withheld.isBlank() || withheld.length() > 4_000)) {
            return new Handling.ReasonNeeded(withheld.strip().length());
        }
        if (!feedback.of(permit, id).owed(concern) || !feedback.give(permit, id, withheld)) {
            return new Handling.NotNow(concern);
        }
        clocks.feedbackGiven(permit, concern);
        var text = withheld == null
                ? "Anmälaren har fått återkoppling enligt 19 kap. 6 § socialtjänstlagen."
                : "Anmälaren får ingen återkoppling, eftersom det är olämpligt: " + withheld.strip();
        conclusion.note(permit, concern, JournalEntry.Kind.NOTE, text);
        conclusion.closeIfNothingIsLeft(permit, concern);
        return new Handling.Done(concern);
    }

    private List<ReportStore.Followed> followed(String code) {
        return ReceiptCodes.fingerprint(code).map(reports::followed).orElse(List.of());
    }

    private void owe(Permit permit, Concern concern) {
        if (concern instanceof Concern.Decided decided) {
            clocks.feedbackOwed(permit, decided, decided.decidedBy());
        }
    }

    private Status status(Permit permit, ReportStore.Followed one) {
        var report = reports.get(permit, one.report());
        var all = concerns.ofReport(permit, one.report());
        var told = report.reporter() == Reporter.Kind.PROFESSIONAL && report.wantsFeedback();
        return new Status(
                organisation.find(one.board()),
                report.receivedAt(),
                last(all.stream().map(Receipts::seenAt).toList()),
                last(all.stream().map(Receipts::assessedAt).toList()),
                report.reporter() == Reporter.Kind.PROFESSIONAL,
                report.wantsFeedback(),
                told ? answers(permit, all) : List.of());
    }

    private List<Answer> answers(Permit permit, List<Concern> all) {
        var answers = new ArrayList<Answer>();
        for (var concern : all) {
            var given = feedback.of(permit, concern.id());
            if (concern instanceof Concern.Decided d && given.givenAt().isPresent()) {
                answers.add(given.withheld().isPresent() ? Answer.WITHHELD : answer(d.decision()));
            }
        }
        return List.copyOf(answers);
    }

    private static Answer answer(Concern.Decision decision) {
        return switch (decision) {
            case Concern.Decision.Opened _ -> Answer.OPENED;
            case Concern.Decision.Linked _ -> Answer.ALREADY_OPEN;
            case Concern.Decision.NotOpened _, Concern.Decision.Synthetic _ -> Answer.NOT_OPENED;
        };
    }

    private static Optional<Instant> seenAt(Concern concern) {
        return switch (concern) {
            case Concern.Received _ -> Optional.empty();
            case Concern.Seen c -> Optional.of(c.seen().at());
            case Concern.Assessed c -> Optional.of(c.seen().at());
            case Concern.Decided c -> Optional.ofNullable(c.seen()).map(Concern.Sighting::at);
        };
    }

    private static Optional<Instant> assessedAt(Concern concern) {
        return switch (concern) {
            case Concern.Received _, Concern.Seen _ -> Optional.empty();
            case Concern.Assessed c -> Optional.of(c.protection().at());
            case Concern.Decided c -> Optional.ofNullable(c.protection()).map(Concern.Protection::at);
        };
    }

    private static @Nullable Instant last(List<Optional<Instant>> steps) {
        return steps.stream().allMatch(Optional::isPresent)
                ? steps.stream()
                        .flatMap(Optional::stream)
                        .max(Instant::compareTo)
                        .orElse(null)
                : null;
    }
}
