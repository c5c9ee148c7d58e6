package se.skyddsnat.decisions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Permit;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Organisation;

/** Shows a matter's decisions to those who work with them. */
@Service
@Transactional
public class DecisionsViews {

    private final DecisionStore store;
    private final LetterStore letters;
    private final AppealStore appealStore;
    private final Appeals appeals;
    private final LetterMaking making;
    private final DecisionDoor door;
    private final Matters matters;
    private final Organisation organisation;

    DecisionsViews(
            DecisionStore store,
            LetterStore letters,
            AppealStore appealStore,
            Appeals appeals,
            LetterMaking making,
            DecisionDoor door,
            Matters matters,
            Organisation organisation) {
        this.store = store;
        this.letters = letters;
        this.appealStore = appealStore;
        this.appeals = appeals;
        this.making = making;
        this.door = door;
        this.matters = matters;
        this.organisation = organisation;
    }

    /** All that has been proposed and decided in the matter, and what became of it. */
    public DecisionsView of(Actor.Staff actor, MatterId matter) {
        var permit = door.reading(actor, matter);
        var today = Sweden.day(permit.at());
        var office = DecisionDoor.boardOffice(actor);
        return new DecisionsView(
                matters.get(permit, matter),
                store.proposals(matter),
                store.decisions(matter),
                letters.of(matter),
                appealStore.of(matter),
                inTime(permit, matter),
                recipients(permit, matter),
                organisation.staffById(permit.board()),
                delegations(today),
                Level.of(actor),
                actor.id(),
                door.may(actor, DecisionAction.PROPOSE_DECISION, matter),
                office || door.may(actor, DecisionAction.DECIDE, matter),
                today);
    }

    private Map<DecisionKind, Delegation> delegations(LocalDate today) {
        return Arrays.stream(DecisionKind.values())
                .collect(Collectors.toMap(Function.identity(), k -> store.delegation(k, today)));
    }

    private Map<UUID, Boolean> inTime(Permit permit, MatterId matter) {
        var looks = new HashMap<UUID, Boolean>();
        for (var appeal : appealStore.of(matter)) {
            appeals.looksInTime(permit, appeal).ifPresent(in -> looks.put(appeal.id(), in));
        }
        return looks;
    }

    private List<DecisionsView.Recipient> recipients(Permit permit, MatterId matter) {
        return making.recipients(permit, matter).stream()
                .map(r -> new DecisionsView.Recipient(
                        r.person().id(),
                        r.person().name(),
                        r.role(),
                        r.person().protection().isProtected()))
                .toList();
    }
}
