package se.skyddsnat.demo;

import java.util.UUID;
import se.skyddsnat.decisions.Appeal;
import se.skyddsnat.decisions.Appeals.ComesIn;
import se.skyddsnat.decisions.DecisionResult;
import se.skyddsnat.decisions.Letter;
import se.skyddsnat.decisions.LetterResult;
import se.skyddsnat.demo.Voices.Voice;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.Sweden;

/** Plays the letters about a decision, and what becomes of an appeal. */
final class LetterWork {

    private static final double APPEALED = 0.12;

    private final House house;
    private final Script script;
    private final Voices voices;
    private final Owners owners;

    LetterWork(House house, Script script, Voices voices, Owners owners) {
        this.house = house;
        this.script = script;
        this.voices = voices;
        this.owners = owners;
    }

    /** One letter to the child and one to each guardian. */
    void write(Errand errand, UUID decision) {
        for (var recipient : house.recipients(owners.of(errand.matter()), errand.matter())) {
            write(errand, decision, recipient);
        }
    }

    private void write(Errand errand, UUID decision, PersonId recipient) {
        var owner = owners.of(errand.matter());
        var way = Letter.Way.SECURE_MAILBOX;
        var made = house.decisionLetters().write(owner, errand.matter(), decision, recipient, way);
        if (made instanceof LetterResult.Done(UUID letter)) {
            if (errand.report().family().isProtected()) {
                house.decisionLetters().approve(errand.cast().one("ledareutr"), errand.matter(), letter);
            }
            house.decisionLetters().dispatch(owner, errand.matter(), letter);
            in(errand, errand.chance().between(1, 12), () -> arrives(errand, decision, letter));
        }
    }

    private void arrives(Errand errand, UUID decision, UUID letter) {
        var owner = owners.of(errand.matter());
        house.decisionLetters().served(owner, errand.matter(), letter, Sweden.day(house.now()));
        if (errand.chance().is(APPEALED)) {
            in(errand, errand.chance().between(2, 19), () -> isAppealed(errand, decision, letter));
        }
    }

    private void isAppealed(Errand errand, UUID decision, UUID letter) {
        var words = voices.say(Voice.APPEAL, errand.chance());
        var comesIn = new ComesIn("GUARDIAN", ComesIn.How.PAPER, words, house.now());
        var appeal = house.appeals().register(owners.of(errand.matter()), errand.matter(), decision, letter, comesIn);
        in(errand, errand.chance().between(1, 3), () -> goesToCourt(errand, appeal));
    }

    private void goesToCourt(Errand errand, UUID appeal) {
        var owner = owners.of(errand.matter());
        house.appeals().check(owner, errand.matter(), appeal, true);
        var sent = house.appeals().forward(owner, errand.matter(), appeal, "Förvaltningsrätten");
        if (sent instanceof DecisionResult.Done) {
            in(errand, errand.chance().between(15, 45), () -> courtAnswers(errand, appeal));
        }
    }

    private void courtAnswers(Errand errand, UUID appeal) {
        var owner = owners.of(errand.matter());
        var words = voices.say(Voice.COURT, errand.chance());
        var day = Sweden.day(house.now());
        house.appeals().answered(owner, errand.matter(), appeal, Appeal.Answer.UPHELD, words, day);
        in(errand, 2, () -> house.appeals().told(owners.of(errand.matter()), errand.matter(), appeal));
    }

    private void in(Errand errand, int days, Runnable act) {
        script.at(OfficeHours.daysAfter(house.now(), days, errand.chance()), act);
    }
}
