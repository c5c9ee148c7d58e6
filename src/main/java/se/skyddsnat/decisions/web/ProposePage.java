package se.skyddsnat.decisions.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.skyddsnat.decisions.DecisionKind;
import se.skyddsnat.decisions.DecisionsView;
import se.skyddsnat.decisions.Proposal;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.Ui;

/** The page where a decision is proposed; every kind says who may decide on it and by which section. */
public record ProposePage(
        String backUrl,
        String url,
        String number,
        List<Option> kinds,
        List<Option> verdicts,
        Form form,
        FormErrors errors) {

    static ProposePage of(DecisionsView view, Ui ui, Form form, FormErrors errors) {
        var back = "/desk/arende/" + view.matter().id() + "/beslut";
        var kinds =
                Arrays.stream(DecisionKind.values()).map(k -> kind(view, k, ui)).toList();
        var verdicts = Arrays.stream(Proposal.Verdict.values())
                .map(v ->
                        Option.of(v.name(), ui.t("decisions.verdict." + v.name().toLowerCase(Locale.ROOT))))
                .toList();
        return new ProposePage(back, back + "/forslag", view.matter().number(), kinds, verdicts, form, errors);
    }

    private static Option kind(DecisionsView view, DecisionKind kind, Ui ui) {
        var delegation = java.util.Objects.requireNonNull(view.delegations().get(kind));
        var level = ui.t("decisions.level." + delegation.lowest().name().toLowerCase(Locale.ROOT));
        var label = ui.t("decisions.kind." + kind.name().toLowerCase(Locale.ROOT));
        return Option.of(kind.name(), label + " – " + level + " (" + delegation.basis() + ")");
    }
}
