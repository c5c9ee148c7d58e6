package se.skyddsnat.decisions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Permit;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.clocks.ClockId;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Organisation;

/** Puts together what a recipient may see of a decision: the same parts as her letter has, and what has happened since. */
@Component
class OwnDecisions {

    private final DecisionStore decisions;
    private final AppealStore appeals;
    private final Matters matters;
    private final Clocks clocks;
    private final Organisation organisation;

    OwnDecisions(
            DecisionStore decisions, AppealStore appeals, Matters matters, Clocks clocks, Organisation organisation) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.matters = matters;
        this.clocks = clocks;
        this.organisation = organisation;
    }

    OwnDecision of(Permit permit, Letter letter, String code) {
        var decision = decisions.decisions(letter.matter()).stream()
                .filter(d -> d.id().equals(letter.decision()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a letter without its decision"));
        var appeal = appeals.of(letter.matter()).stream()
                .filter(a -> letter.id().equals(a.letter()))
                .findFirst();
        var board = organisation.find(permit.board());
        var wording = decision.wording();
        var parts = Part.allowed(letter.role(), letter.role() == Letter.Role.GUARDIAN && letter.needsSecond());
        var day = Sweden.day(decision.decidedAt());
        return new OwnDecision(
                letter.id(),
                board.name(),
                board.phone(),
                matters.get(permit, letter.matter()).number(),
                day,
                wording.kind(),
                wording.verdict(),
                letter.role(),
                wording.decision(),
                part(parts, wording),
                wording.reasons(),
                wording.provisions(),
                decisions.delegation(wording.kind(), day).appealable(),
                letter.receivedAt() == null ? null : Sweden.day(letter.receivedAt()),
                due(permit, letter, Letters.APPEAL_TIME, letter.id()),
                appeal.map(Appeal::state).orElse(null),
                appeal.map(a -> due(permit, letter, Appeals.FORWARD, a.id())).orElse(null),
                appeal.map(Appeal::answerWords).orElse(null),
                "/beslut/" + code);
    }

    private static @Nullable String part(Set<Part> parts, Proposal.Wording wording) {
        return parts.contains(Part.PLAIN_WORDS) ? wording.plainWords() : null;
    }

    private @Nullable LocalDate due(Permit permit, Letter letter, ClockId id, java.util.UUID about) {
        Optional<RunningClock> clock = clocks.of(permit, letter.matter()).stream()
                .filter(c -> c.runs() && c.rule().id().equals(id) && c.about().equals(about))
                .findFirst();
        return clock.map(c -> Sweden.day(c.due().due())).orElse(null);
    }
}
