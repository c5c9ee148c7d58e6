package se.skyddsnat.decisions.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.decisions.DecisionKind;
import se.skyddsnat.decisions.DecisionsView;
import se.skyddsnat.decisions.Proposal;
import se.skyddsnat.decisions.Proposal.Verdict;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;

/** The form of a proposal: everything that a written decision must show (FL 31, 32). */
final class ProposalForm {

    private static final Map<String, Integer> LONGEST = Map.of(
            "decision", 4_000,
            "facts", 20_000,
            "provisions", 1_000,
            "reasons", 20_000,
            "plain", 4_000,
            "heard", 4_000);
    static final List<String> TEXTS = List.of("decision", "facts", "reasons", "provisions", "plain", "heard");

    private ProposalForm() {}

    static FormErrors errors(Form form) {
        var errors = new FormErrors();
        if (kind(form).isEmpty()) {
            errors.add("kind", "decisions.kind.choose");
        }
        if (verdict(form).isEmpty()) {
            errors.add("verdict", "decisions.verdict.choose");
        }
        for (var field : TEXTS) {
            errors.required(form, field, "decisions." + field + ".needed");
            if (form.value(field).length() > LONGEST.getOrDefault(field, 0)) {
                errors.add(field, "decisions.text.long");
            }
        }
        return errors;
    }

    static Proposal.Wording wording(Form form) {
        return new Proposal.Wording(
                kind(form).orElseThrow(),
                verdict(form).orElseThrow(),
                about(form),
                form.value("decision"),
                form.value("facts"),
                form.value("provisions"),
                form.value("reasons"),
                form.value("plain"),
                form.value("heard"));
    }

    /** A new form, or one that goes on from a proposal that came back. */
    static Form begun(DecisionsView view, Form asked) {
        return view.proposals().stream()
                .filter(p -> p.draft().id().toString().equals(asked.value("fran")))
                .findFirst()
                .map(p -> filled(p.draft().wording()))
                .orElse(asked);
    }

    private static Form filled(Proposal.Wording wording) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put("kind", List.of(wording.kind().name()));
        values.put("verdict", List.of(wording.verdict().name()));
        values.put("decision", List.of(wording.decision()));
        values.put("facts", List.of(wording.facts()));
        values.put("provisions", List.of(wording.provisions()));
        values.put("reasons", List.of(wording.reasons()));
        values.put("plain", List.of(wording.plainWords()));
        values.put("heard", List.of(wording.heard()));
        if (wording.about() != null) {
            values.put("about", List.of(wording.about().toString()));
        }
        return Form.of(values);
    }

    private static Optional<DecisionKind> kind(Form form) {
        return Arrays.stream(DecisionKind.values())
                .filter(k -> k.name().equals(form.value("kind")))
                .findFirst();
    }

    private static Optional<Verdict> verdict(Form form) {
        return Arrays.stream(Verdict.values())
                .filter(v -> v.name().equals(form.value("verdict")))
                .findFirst();
    }

    private static @Nullable UUID about(Form form) {
        try {
            var dismissal = kind(form).filter(k -> k == DecisionKind.APPEAL_DISMISSED);
            return dismissal.isEmpty() || form.blank("about") ? null : UUID.fromString(form.value("about"));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
