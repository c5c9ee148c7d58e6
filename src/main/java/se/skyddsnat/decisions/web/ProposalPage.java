package se.skyddsnat.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.decisions.Decision;
import se.skyddsnat.decisions.DecisionResult;
import se.skyddsnat.decisions.DecisionsView;
import se.skyddsnat.decisions.Level;
import se.skyddsnat.decisions.Proposal;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.SummaryRow;
import se.skyddsnat.ui.Ui;

/**
 * One proposal: what it says, and the acts that are open to the viewer now.
 *
 * @param needsMeeting whether the viewer records for a meeting, so that the page asks for its day and those present
 * @param againUrl where a returned proposal is written anew
 * @param after the letters and appeals once it has been decided
 */
public record ProposalPage(
        String backUrl,
        String url,
        String number,
        String title,
        String state,
        List<SummaryRow> facts,
        List<SummaryRow> wording,
        boolean mayReview,
        List<Option> levels,
        boolean needsMeeting,
        @Nullable String againUrl,
        @Nullable AfterDecision after,
        Form form,
        FormErrors errors) {

    static Optional<ProposalPage> of(DecisionsView view, UUID id, Ui ui, Form form, FormErrors errors) {
        return view.proposals().stream()
                .filter(p -> p.draft().id().equals(id))
                .findFirst()
                .map(p -> of(view, p, ui, form, errors));
    }

    private static ProposalPage of(DecisionsView view, Proposal proposal, Ui ui, Form form, FormErrors errors) {
        var draft = proposal.draft();
        var back = "/desk/arende/" + view.matter().id() + "/beslut";
        var levels = levels(view, proposal);
        return new ProposalPage(
                back,
                back + "/" + draft.id(),
                view.matter().number(),
                ui.t("decisions.kind." + lower(draft.wording().kind())),
                ui.t(AllPage.state(proposal)),
                facts(view, proposal, ui),
                wording(draft.wording(), ui),
                proposal instanceof Proposal.Proposed
                        && view.mayDecide()
                        && !draft.proposedBy().equals(view.viewer()),
                options(levels, ui),
                levels.stream().anyMatch(Level::meets),
                proposal instanceof Proposal.Returned && view.mayWrite() ? back + "/forslag?fran=" + draft.id() : null,
                proposal instanceof Proposal.Decided decided ? AfterDecision.of(view, decided, ui) : null,
                form,
                errors);
    }

    private static List<Option> options(List<Level> levels, Ui ui) {
        return levels.stream()
                .map(l -> Option.of(l.name(), ui.t("decisions.level." + lower(l))))
                .toList();
    }

    /** The levels at which the viewer may decide on this now. */
    private static List<Level> levels(DecisionsView view, Proposal proposal) {
        var draft = proposal.draft();
        if (!(proposal instanceof Proposal.Reviewed)
                || !view.mayDecide()
                || draft.proposedBy().equals(view.viewer())) {
            return List.of();
        }
        var delegation = java.util.Objects.requireNonNull(
                view.delegations().get(draft.wording().kind()));
        return view.levels().stream().filter(delegation::allows).toList();
    }

    private static List<SummaryRow> facts(DecisionsView view, Proposal proposal, Ui ui) {
        var rows = new ArrayList<SummaryRow>();
        var draft = proposal.draft();
        rows.add(row(ui, "proposed", Sweden.day(draft.proposedAt()) + ", " + name(view, draft.proposedBy())));
        review(proposal).ifPresent(r -> {
            var words = r.words().isBlank() ? "" : ": " + r.words();
            rows.add(row(
                    ui,
                    r.approved() ? "reviewed" : "returned",
                    Sweden.day(r.at()) + ", " + name(view, r.by()) + words));
        });
        view.decisions().stream()
                .filter(d -> d.proposal().equals(draft.id()))
                .forEach(d -> rows.add(row(ui, "decided", decided(d, ui))));
        return rows;
    }

    private static Optional<Proposal.Review> review(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Proposed _ -> Optional.empty();
            case Proposal.Reviewed p -> Optional.of(p.review());
            case Proposal.Returned p -> Optional.of(p.review());
            case Proposal.Decided p -> Optional.of(p.review());
        };
    }

    private static String decided(Decision decision, Ui ui) {
        var level = ui.t("decisions.level." + lower(decision.level()));
        var meeting = decision.meeting();
        var text = Sweden.day(decision.decidedAt()) + ", " + decision.decidedBy() + ", " + level;
        return meeting == null ? text : text + ". " + ui.t("decisions.meeting", meeting.on() + "", meeting.present());
    }

    private static List<SummaryRow> wording(Proposal.Wording wording, Ui ui) {
        return List.of(
                row(ui, "verdict", ui.t("decisions.verdict." + lower(wording.verdict()))),
                row(ui, "decision", wording.decision()),
                row(ui, "facts", wording.facts()),
                row(ui, "reasons", wording.reasons()),
                row(ui, "provisions", wording.provisions()),
                row(ui, "plain", wording.plainWords()),
                row(ui, "heard", wording.heard()));
    }

    /** Why an act was refused, at the question where it shows. */
    static FormErrors errors(DecisionResult result, String field, Ui ui) {
        var errors = new FormErrors();
        switch (result) {
            case DecisionResult.Done _ -> {}
            case DecisionResult.SamePerson _ -> errors.add(field, "decisions.no.sameperson");
            case DecisionResult.LevelTooLow no ->
                errors.add(field, "decisions.no.level", ui.t("decisions.level." + lower(no.needed())), no.basis());
            case DecisionResult.NotNow _ -> errors.add(field, "decisions.no.notnow");
            case DecisionResult.NoMeeting _ -> errors.add("meeting", "decisions.no.meeting");
            case DecisionResult.NotQualified _ -> errors.add(field, "decisions.no.qualified");
            case DecisionResult.Obstacle no -> errors.add(field, no.key());
        }
        return errors;
    }

    static SummaryRow row(Ui ui, String key, String value) {
        return new SummaryRow(ui.t("decisions.row." + key), value, null, null);
    }

    static String name(DecisionsView view, StaffId id) {
        var member = view.staff().get(id);
        return member == null ? "–" : member.name();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
