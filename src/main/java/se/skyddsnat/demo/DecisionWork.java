package se.skyddsnat.demo;

import java.util.List;
import java.util.UUID;
import se.skyddsnat.decisions.DecisionKind;
import se.skyddsnat.decisions.DecisionResult;
import se.skyddsnat.decisions.Level;
import se.skyddsnat.decisions.Proposal;
import se.skyddsnat.decisions.Proposal.Verdict;
import se.skyddsnat.demo.Voices.Voice;
import se.skyddsnat.kernel.Actor;

/** Plays a decision from its proposal, over four eyes and the right level, to the letters. */
final class DecisionWork {

    private static final List<String> COLLEAGUES = List.of("utredare1", "utredare2", "utredare3");

    private final House house;
    private final Script script;
    private final Voices voices;
    private final Owners owners;
    private final LetterWork letters;

    DecisionWork(House house, Script script, Voices voices, Owners owners) {
        this.house = house;
        this.script = script;
        this.voices = voices;
        this.owners = owners;
        this.letters = new LetterWork(house, script, voices, owners);
    }

    /** The board answers the child who asked to be taken into care (G49). */
    void answerApplication(Errand errand) {
        var yes = errand.chance().is(0.5);
        propose(
                errand,
                new Proposal.Wording(
                        DecisionKind.OWN_APPLICATION,
                        yes ? Verdict.GRANTED : Verdict.REFUSED,
                        null,
                        say(errand, yes ? Voice.DECIDE_OWN_YES : Voice.DECIDE_OWN_NO),
                        say(errand, Voice.FACTS),
                        "SoL 3 kap. 4 §, 11 kap. 1 §",
                        say(errand, Voice.REASONS),
                        say(errand, yes ? Voice.PLAIN_OWN_YES : Voice.PLAIN_OWN_NO),
                        say(errand, Voice.HEARD)));
    }

    void giveSupport(Errand errand) {
        propose(
                errand,
                new Proposal.Wording(
                        DecisionKind.SUPPORT,
                        Verdict.DECIDED,
                        null,
                        say(errand, Voice.DECIDE_SUPPORT),
                        say(errand, Voice.FACTS),
                        "SoL 11 kap. 1 §",
                        say(errand, Voice.REASONS),
                        say(errand, Voice.PLAIN_SUPPORT),
                        say(errand, Voice.HEARD)));
    }

    private void propose(Errand errand, Proposal.Wording wording) {
        var owner = owners.of(errand.matter());
        if (house.proposals().propose(owner, errand.matter(), wording) instanceof DecisionResult.Done(UUID id)) {
            in(errand, errand.chance().between(1, 4), () -> readWithOtherEyes(errand, id, owner));
        }
    }

    private void readWithOtherEyes(Errand errand, UUID proposal, Actor.Staff proposer) {
        var colleagues = COLLEAGUES.stream()
                .map(errand.cast()::one)
                .filter(c -> !c.equals(proposer))
                .toList();
        var reader = errand.chance().oneOf(colleagues);
        house.proposals().review(reader, errand.matter(), proposal, true, "");
        in(errand, errand.chance().between(1, 5), () -> decides(errand, proposal));
    }

    private void decides(Errand errand, UUID proposal) {
        var leader = errand.cast().one("ledareutr");
        var result = house.decisions().decide(leader, errand.matter(), proposal, Level.LEADER, null);
        if (result instanceof DecisionResult.Done(UUID decision)) {
            in(errand, errand.chance().between(1, 2), () -> letters.write(errand, decision));
        }
    }

    private void in(Errand errand, int days, Runnable act) {
        script.at(OfficeHours.daysAfter(house.now(), days, errand.chance()), act);
    }

    private String say(Errand errand, Voice voice) {
        return voices.say(voice, errand.chance());
    }
}
