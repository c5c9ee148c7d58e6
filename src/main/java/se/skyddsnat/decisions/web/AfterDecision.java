package se.skyddsnat.decisions.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.skyddsnat.decisions.Appeal;
import se.skyddsnat.decisions.Appeal.Step;
import se.skyddsnat.decisions.DecisionsView;
import se.skyddsnat.decisions.Letter;
import se.skyddsnat.decisions.Proposal;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.Ui;

/**
 * What follows a decision: its letters and its appeals.
 *
 * @param decision the decision's id, for the forms that are about it
 * @param recipients whom a letter may go to and has not yet
 */
public record AfterDecision(
        UUID decision,
        boolean mayWrite,
        List<LetterRow> letters,
        List<Option> recipients,
        List<Option> ways,
        List<AppealRow> appeals,
        List<Option> courts,
        List<Option> answers) {

    private static final List<String> COURTS = List.of(
            "Falun",
            "Göteborg",
            "Härnösand",
            "Jönköping",
            "Karlstad",
            "Linköping",
            "Luleå",
            "Malmö",
            "Stockholm",
            "Umeå",
            "Uppsala",
            "Växjö");

    /** One letter and what can be done with it now. */
    public record LetterRow(
            UUID id, String to, String state, String openUrl, boolean mayApprove, boolean maySend, boolean mayServe) {}

    /** One appeal and what can be done with it now. */
    public record AppealRow(
            UUID id,
            String who,
            String state,
            String words,
            String timeHint,
            boolean checkTime,
            boolean dismiss,
            boolean forward,
            boolean answer,
            boolean tell) {}

    static AfterDecision of(DecisionsView view, Proposal.Decided decided, Ui ui) {
        var letters = view.letters().stream()
                .filter(l -> l.decision().equals(decided.decision()))
                .toList();
        return new AfterDecision(
                decided.decision(),
                view.mayWrite(),
                letters.stream().map(l -> letter(view, l, ui)).toList(),
                recipients(view, letters, ui),
                options(Letter.Way.values(), "decisions.way.", ui),
                appeals(view, decided, ui),
                allCourts(),
                options(Appeal.Answer.values(), "decisions.answer.", ui));
    }

    private static List<Option> options(Enum<?>[] values, String key, Ui ui) {
        return Stream.of(values)
                .map(v -> Option.of(v.name(), ui.t(key + ProposalPage.lower(v))))
                .toList();
    }

    private static List<AppealRow> appeals(DecisionsView view, Proposal.Decided decided, Ui ui) {
        return view.appeals().stream()
                .filter(a -> a.decision().equals(decided.decision()))
                .map(a -> appeal(view, a, ui))
                .toList();
    }

    private static List<Option> allCourts() {
        return COURTS.stream()
                .map(c -> "Förvaltningsrätten i " + c)
                .map(c -> Option.of(c, c))
                .toList();
    }

    private static List<Option> recipients(DecisionsView view, List<Letter> letters, Ui ui) {
        return view.recipients().stream()
                .filter(r -> letters.stream().noneMatch(l -> l.recipient().equals(r.id())))
                .map(r -> new Option(
                        r.id().toString(),
                        r.name() + ", " + ui.t("decisions.role." + ProposalPage.lower(r.role())),
                        r.isProtected() ? ui.t("decisions.protected") : null))
                .toList();
    }

    private static LetterRow letter(DecisionsView view, Letter letter, Ui ui) {
        var to = view.recipients().stream()
                .filter(r -> r.id().equals(letter.recipient()))
                .map(r -> r.name() + ", " + ui.t("decisions.role." + ProposalPage.lower(r.role())))
                .findFirst()
                .orElse("–");
        var state = letter.state();
        var text = ui.t("decisions.letter.state." + ProposalPage.lower(state))
                + ", "
                + ui.t("decisions.way." + ProposalPage.lower(letter.way()));
        return new LetterRow(
                letter.id(),
                to,
                letter.receivedAt() == null ? text : text + ", " + Sweden.day(letter.receivedAt()),
                "/desk/arende/" + letter.matter() + "/dokument/" + letter.document(),
                state == Letter.State.WAITS_FOR_SECOND && !letter.madeBy().equals(view.viewer()),
                state == Letter.State.READY && view.mayWrite(),
                state == Letter.State.DISPATCHED && view.mayWrite());
    }

    private static AppealRow appeal(DecisionsView view, Appeal appeal, Ui ui) {
        var looks = view.looksInTime().get(appeal.id());
        var hint = looks == null ? "unknown" : looks ? "in" : "late";
        var next = appeal.next();
        var may = view.mayDecide();
        return new AppealRow(
                appeal.id(),
                ui.t("decisions.role." + appeal.byWhom().toLowerCase(java.util.Locale.ROOT))
                        + ", "
                        + Sweden.day(appeal.cameInAt()),
                ui.t("decisions.appeal.state." + ProposalPage.lower(appeal.state())),
                appeal.words(),
                ui.t("decisions.appeal.looks." + hint),
                may && next.contains(Step.CHECK_TIME),
                may && next.contains(Step.DISMISS),
                may && next.contains(Step.FORWARD),
                may && next.contains(Step.NOTE_ANSWER),
                may && next.contains(Step.TELL));
    }
}
