package se.skyddsnat.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Forbidden;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.documents.Documents;
import se.skyddsnat.kernel.Actor;

/** The recipient's own side of a decision: read it, say that it came, appeal with one button, see what becomes of it. */
@Service
@Transactional
public class OwnLetters {

    private static final Pattern CODE = Pattern.compile("[2-9A-HJ-NP-Z]{26}");

    private final LetterStore store;
    private final OwnDecisions own;
    private final Letters letters;
    private final Appeals appeals;
    private final Documents documents;
    private final Access access;

    OwnLetters(
            LetterStore store, OwnDecisions own, Letters letters, Appeals appeals, Documents documents, Access access) {
        this.store = store;
        this.own = own;
        this.letters = letters;
        this.appeals = appeals;
        this.documents = documents;
        this.access = access;
    }

    /** A letter that has been opened, and by what right. */
    private record Opened(Permit permit, Letter letter) {}

    /** All decisions that the signed-in person has a letter about, newest first. */
    public List<OwnDecision> of(Actor.Citizen actor) {
        var found = new ArrayList<OwnDecision>();
        for (var place : places(actor)) {
            var permit = access.require(actor, DecisionAction.OPEN_OWN_LETTER, target(place, actor));
            store.out(place.letter())
                    .map(letter -> own.of(permit, letter, place.letter().toString()))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The decision behind a letter's code, or behind a letter of one's own when signed in. */
    public Optional<OwnDecision> read(Actor actor, String code) {
        return open(actor, code).map(o -> own.of(o.permit(), o.letter(), code));
    }

    /** Whether the text is the code of a letter that is out; any other text is just not one. */
    public boolean opens(Actor actor, String code) {
        return CODE.matcher(code).matches() && open(actor, code).isPresent();
    }

    /** The letter as it was sent. */
    public Optional<Documents.Opened> print(Actor actor, String code) {
        return open(actor, code)
                .map(o -> documents.content(
                        o.permit(), o.letter().matter(), o.letter().document()));
    }

    /** She says that she has got it; the three weeks run from now. Saying it twice changes nothing. */
    public boolean confirm(Actor actor, String code) {
        var opened = open(actor, code);
        opened.ifPresent(
                o -> letters.received(o.permit(), o.letter(), o.permit().at(), "CONFIRMED"));
        return opened.isPresent();
    }

    /** She appeals. Her words may be none; that she wants it changed is enough. Pressing twice is one appeal. */
    public boolean appeal(Actor actor, String code, String words) {
        var opened = open(actor, code);
        opened.ifPresent(o -> {
            var letter = o.letter();
            letters.received(o.permit(), letter, o.permit().at(), "CONFIRMED");
            var appeal = new Appeals.ComesIn(
                    letter.role().name(),
                    Appeals.ComesIn.How.BUTTON,
                    words,
                    o.permit().at());
            appeals.comesIn(o.permit(), letter.matter(), letter.decision(), letter.id(), appeal);
        });
        return opened.isPresent();
    }

    private Optional<Opened> open(Actor actor, String code) {
        if (CODE.matcher(code).matches()) {
            return store.byCode(code).flatMap(place -> byCode(actor, place));
        }
        return actor instanceof Actor.Citizen citizen ? ownById(citizen, code) : Optional.empty();
    }

    private Optional<Opened> byCode(Actor actor, LetterStore.Place place) {
        var target = place.target();
        var permit = access.require(actor, DecisionAction.OPEN_LETTER_BY_CODE, target);
        return store.out(place.letter()).map(letter -> new Opened(permit, letter));
    }

    private Optional<Opened> ownById(Actor.Citizen actor, String id) {
        var permit = access.require(
                actor,
                DecisionAction.OPEN_OWN_LETTER,
                () -> store.own(actor.key()).stream()
                        .filter(place -> place.letter().toString().equals(id))
                        .findFirst()
                        .map(place -> target(place, actor)));
        return store.out(UUID.fromString(id)).map(letter -> new Opened(permit, letter));
    }

    /** Somebody without letters has none to open; that is no offence. */
    private List<LetterStore.Place> places(Actor.Citizen actor) {
        var places = new ArrayList<LetterStore.Place>();
        try {
            access.require(actor, DecisionAction.LIST_OWN_LETTERS, () -> {
                places.addAll(store.own(actor.key()));
                return places.stream().findFirst().map(place -> target(place, actor));
            });
        } catch (Forbidden e) {
            return List.of();
        }
        return places;
    }

    private static Target target(LetterStore.Place place, Actor.Citizen actor) {
        return place.target().ownedBy(Set.of(actor.key()));
    }
}
