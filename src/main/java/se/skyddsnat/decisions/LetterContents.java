package se.skyddsnat.decisions;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Permit;
import se.skyddsnat.identity.Person;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Organisation;

/** Gathers what one letter may say: the parts its recipient may have, who decided, how to appeal, and no more. */
@Component
class LetterContents {

    private final DecisionStore decisions;
    private final Organisation organisation;
    private final String address;

    LetterContents(DecisionStore decisions, Organisation organisation, @Value("${skyddsnat.address:}") String address) {
        this.decisions = decisions;
        this.organisation = organisation;
        this.address = address;
    }

    LetterWords.Content of(
            Permit permit,
            String number,
            Decision decision,
            LetterMaking.Recipient to,
            Letter.Way way,
            Set<Part> parts,
            String code) {
        var board = organisation.find(permit.board());
        var day = Sweden.day(decision.decidedAt());
        return new LetterWords.Content(
                board.name(),
                board.phone(),
                number,
                way == Letter.Way.POST ? window(to.person()) : null,
                to.role(),
                to.person().language(),
                decision.wording(),
                parts,
                day,
                decidedBy(decision),
                decisions.delegation(decision.wording().kind(), day).appealable(),
                address + "/beslut/" + code);
    }

    /** Who decided and, for a meeting, when and who took part (FL 31). */
    private static String decidedBy(Decision decision) {
        var meeting = decision.meeting();
        return meeting == null ? decision.decidedBy() : meeting.on() + ": " + meeting.present();
    }

    private static @Nullable String window(Person person) {
        var contact = person.reachable();
        if (contact.address() == null) {
            return person.name();
        }
        return "%s\n%s\n%s %s"
                .formatted(person.name(), contact.address(), nothing(contact.postalCode()), nothing(contact.place()));
    }

    private static String nothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
