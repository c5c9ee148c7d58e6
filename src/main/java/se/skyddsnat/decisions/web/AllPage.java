package se.skyddsnat.decisions.web;

import java.util.List;
import java.util.Locale;
import se.skyddsnat.decisions.DecisionsView;
import se.skyddsnat.decisions.Proposal;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.Ui;

/** All proposals and decisions of a matter, newest first. */
public record AllPage(String matterUrl, String proposeUrl, String number, List<Row> rows, boolean mayPropose) {

    /** One of them: what it is about, and how far it has come. */
    public record Row(String title, String url, String state, String decision) {}

    static AllPage of(DecisionsView view, Ui ui) {
        var url = "/desk/arende/" + view.matter().id();
        return new AllPage(
                url,
                url + "/beslut/forslag",
                view.matter().number(),
                view.proposals().stream().map(p -> row(p, url, ui)).toList(),
                view.mayWrite());
    }

    private static Row row(Proposal proposal, String url, Ui ui) {
        var draft = proposal.draft();
        var kind = ui.t("decisions.kind." + draft.wording().kind().name().toLowerCase(Locale.ROOT));
        return new Row(
                kind + ", " + Sweden.day(draft.proposedAt()),
                url + "/beslut/" + draft.id(),
                ui.t(state(proposal)),
                draft.wording().decision());
    }

    static String state(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Proposed _ -> "decisions.state.proposed";
            case Proposal.Reviewed _ -> "decisions.state.reviewed";
            case Proposal.Returned _ -> "decisions.state.returned";
            case Proposal.Decided _ -> "decisions.state.decided";
        };
    }
}
