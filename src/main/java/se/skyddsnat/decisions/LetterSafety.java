package se.skyddsnat.decisions;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Permit;
import se.skyddsnat.decisions.LetterMaking.Recipient;

/** Asks anew, when a written letter is about to leave, whether it may: somebody may have been protected since it was written. */
@Component
class LetterSafety {

    private final LetterMaking making;
    private final LetterStore letters;
    private final DecisionStore decisions;

    LetterSafety(LetterMaking making, LetterStore letters, DecisionStore decisions) {
        this.making = making;
        this.letters = letters;
        this.decisions = decisions;
    }

    /**
     * Asked anew when a written letter is to go out: somebody may have become protected since, and then the way, the
     * second pair of eyes or the words may no longer do. Who may not get it any more, does not.
     */
    Optional<LetterResult> stillSafe(Permit permit, Letter letter) {
        var all = making.recipients(permit, letter.matter());
        return all.stream()
                .filter(r -> r.person().id().equals(letter.recipient()))
                .findFirst()
                .map(to -> refusal(permit, letter, to, all))
                .orElseGet(() -> Optional.of(new LetterResult.NotARecipient()));
    }

    private Optional<LetterResult> refusal(Permit permit, Letter letter, Recipient to, List<Recipient> all) {
        var isProtected = to.person().protection().isProtected();
        if (isProtected && !letter.way().safe()) {
            return Optional.of(new LetterResult.WayNotSafe());
        }
        var tells = LetterMaking.tells(decision(letter), to, all, Part.allowed(letter.role(), letter.needsSecond()));
        if (!tells.isEmpty()) {
            return Optional.of(new LetterResult.WouldTell(tells));
        }
        if (letter.approvedBy() == null && (isProtected || LetterMaking.besideProtected(to, all))) {
            letters.needsSecond(permit, letter.id());
            return Optional.of(new LetterResult.NotNow());
        }
        return Optional.empty();
    }

    private Decision decision(Letter letter) {
        return decisions.decisions(letter.matter()).stream()
                .filter(d -> d.id().equals(letter.decision()))
                .findFirst()
                .orElseThrow();
    }
}
