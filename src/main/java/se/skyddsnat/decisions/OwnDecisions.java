package se.skyddsnat.decisions;

import java.time.LocalDate;
import java.util.Optional;
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
        var decision = decision(letter);
        var appeal = appeal(letter);
        var board = organisation.find(permit.board());
        var wording = decision.wording();
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
                plainWords(letter, wording),
                wording.reasons(),
                wording.provisions(),
                decisions.delegation(wording.kind(), day).appealable(),
                receivedOn(letter),
                due(permit, letter, Letters.APPEAL_TIME, letter.id()),
                appeal == null ? null : appeal.state(),
                appeal == null ? null : due(permit, letter, Appeals.FORWARD, appeal.id()),
                appeal == null ? null : appeal.answerWords(),
                "/beslut/" + code);
    }

    private Decision decision(Letter letter) {
        return decisions.decisions(letter.matter()).stream()
                .filter(d -> d.id().equals(letter.decision()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a letter without its decision"));
    }

    private @Nullable Appeal appeal(Letter letter) {
        return appeals.of(letter.matter()).stream()
                .filter(a -> letter.id().equals(a.letter()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate receivedOn(Letter letter) {
        return letter.receivedAt() == null ? null : Sweden.day(letter.receivedAt());
    }

    private static @Nullable String plainWords(Letter letter, Proposal.Wording wording) {
        var besideProtected = letter.role() == Letter.Role.GUARDIAN && letter.needsSecond();
        return Part.allowed(letter.role(), besideProtected).contains(Part.PLAIN_WORDS) ? wording.plainWords() : null;
    }

    private @Nullable LocalDate due(Permit permit, Letter letter, ClockId id, java.util.UUID about) {
        Optional<RunningClock> clock = clocks.of(permit, letter.matter()).stream()
                .filter(c -> c.runs() && c.rule().id().equals(id) && c.about().equals(about))
                .findFirst();
        return clock.map(c -> Sweden.day(c.due().due())).orElse(null);
    }
}
