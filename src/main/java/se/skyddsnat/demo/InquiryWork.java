package se.skyddsnat.demo;

import java.time.Duration;
import se.skyddsnat.cases.JournalEntry;
import se.skyddsnat.cases.NewEntry;
import se.skyddsnat.demo.PlannedReport.Sender;
import se.skyddsnat.demo.Voices.Voice;
import se.skyddsnat.investigations.Assessment;
import se.skyddsnat.investigations.Closing;
import se.skyddsnat.investigations.Findings.ChildView;
import se.skyddsnat.investigations.Findings.Suspicion;
import se.skyddsnat.investigations.Inquiry;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Sweden;

/** Plays an inquiry from the day it is opened to the day it ends, or to today. */
final class InquiryWork {

    /** Days from the opening to the day when everything stands there; four months are the limit. */
    private static final int FIRST_WRITTEN = 55;

    private static final int LAST_WRITTEN = 100;

    private final House house;
    private final Script script;
    private final Voices voices;
    private final Owners owners;
    private final Relay relay;
    private final DecisionWork decisions;

    InquiryWork(House house, Script script, Voices voices, Owners owners) {
        this.house = house;
        this.script = script;
        this.voices = voices;
        this.owners = owners;
        this.relay = new Relay(house, script, owners);
        this.decisions = new DecisionWork(house, script, voices, owners);
    }

    void begin(Errand errand) {
        var chance = errand.chance();
        in(errand, chance.between(0, 3), () -> handOver(errand));
        if (errand.report().sender() == Sender.THE_CHILD_APPLIES && !errand.isAlvas()) {
            in(errand, chance.between(5, 12), () -> decisions.answerApplication(errand));
        }
        in(errand, chance.is(0.85) ? chance.between(1, 6) : chance.between(20, 45), () -> tell(errand));
        talksAndNotes(errand);
        var stuck = chance.is(0.08);
        in(
                errand,
                stuck ? chance.between(126, 150) : chance.between(FIRST_WRITTEN, LAST_WRITTEN),
                () -> assess(errand));
    }

    private void talksAndNotes(Errand errand) {
        var chance = errand.chance();
        in(errand, chance.between(4, 25), () -> talk(errand, true));
        for (int talk = chance.between(0, 3); talk > 0; talk--) {
            in(errand, chance.between(20, 90), () -> talk(errand, chance.is(0.7)));
        }
        for (int note = chance.between(2, 5); note > 0; note--) {
            in(errand, chance.between(2, 95), () -> note(errand));
        }
    }

    private void in(Errand errand, int days, Runnable act) {
        script.at(OfficeHours.daysAfter(house.now(), days, errand.chance()), act);
    }

    private void handOver(Errand errand) {
        var to = errand.cast().investigator(errand.chance());
        relay.pass(errand, to, voices.say(Voice.HAND_OVER, errand.chance()), Duration.ofHours(50));
    }

    /** Those concerned are told; not the one from whom the others are hidden. */
    private void tell(Errand errand) {
        var owner = owners.of(errand.matter());
        if (errand.report().family().isProtected()) {
            house.investigations().withhold(owner, errand.matter(), voices.say(Voice.WITHHOLD, errand.chance()));
        } else {
            house.investigations().tell(owner, errand.matter(), voices.say(Voice.TELL, errand.chance()));
        }
    }

    private void talk(Errand errand, boolean inPrivate) {
        var owner = owners.of(errand.matter());
        house.journal().noteTalk(owner, errand.matter(), errand.chance().between(4, 12) * 5, inPrivate);
        write(errand, owner, JournalEntry.Kind.CHILD_TALK, Voice.TALK);
    }

    private void note(Errand errand) {
        var owner = owners.of(errand.matter());
        switch (errand.chance().between(0, 2)) {
            case 0 -> write(errand, owner, JournalEntry.Kind.CALL, Voice.CALL);
            case 1 -> write(errand, owner, JournalEntry.Kind.MEETING, Voice.MEETING);
            default -> write(errand, owner, JournalEntry.Kind.HOME_VISIT, Voice.HOME_VISIT);
        }
    }

    private void write(Errand errand, Actor.Staff owner, JournalEntry.Kind kind, Voice voice) {
        var entry = NewEntry.note(kind, Sweden.day(house.now()), voices.say(voice, errand.chance()));
        house.journal().write(owner, errand.matter(), entry);
    }

    private void assess(Errand errand) {
        var owner = owners.of(errand.matter());
        var inquiry = house.inquiryViews().of(owner, errand.matter());
        if (inquiry.isPresent() && inquiry.get().inquiry() instanceof Inquiry.Open open) {
            var suspected = errand.chance().is(0.18) ? Suspicion.YES : Suspicion.NO;
            house.investigations().assess(owner, errand.matter(), written(errand, suspected, open.version()));
            if (suspected == Suspicion.YES) {
                asksSecondReader(errand, owner);
            }
            end(errand);
        }
    }

    private Assessment written(Errand errand, Suspicion suspected, int version) {
        var best = voices.say(Voice.BEST_INTEREST, errand.chance());
        var view = new ChildView(ChildView.Chance.HELD, voices.say(Voice.CHILD_VIEW, errand.chance()));
        return new Assessment(best, view, null, suspected, version);
    }

    private void asksSecondReader(Errand errand, Actor.Staff owner) {
        var reader = errand.cast().one(owner.equals(errand.cast().one("utredare3")) ? "utredare1" : "utredare3");
        house.secondReaders().ask(owner, errand.matter(), reader.id());
        var view = voices.say(Voice.SECOND_VIEW, errand.chance());
        in(errand, errand.chance().between(2, 9), () -> house.secondReaders().read(reader, errand.matter(), view));
    }

    /** Some inquiries need longer, and a leader decides until when; a few are finished too late. */
    private void end(Errand errand) {
        var chance = errand.chance();
        if (chance.is(0.14)) {
            in(errand, chance.between(2, 6), () -> prolong(errand));
            in(errand, chance.between(30, 60), () -> close(errand));
        } else {
            in(errand, chance.is(0.9) ? chance.between(10, 20) : chance.between(40, 70), () -> close(errand));
        }
    }

    private void prolong(Errand errand) {
        var leader = errand.cast().one("ledareutr");
        var until = Sweden.day(house.now()).plusDays(errand.chance().between(75, 110));
        house.investigations().prolong(leader, errand.matter(), until, voices.say(Voice.PROLONG, errand.chance()));
    }

    private void close(Errand errand) {
        var support = errand.chance().is(0.55);
        if (support) {
            decisions.giveSupport(errand);
            in(
                    errand,
                    errand.chance().between(4, 12),
                    () -> close(errand, new Closing(Inquiry.Outcome.SUPPORT, false)));
        } else {
            close(
                    errand,
                    new Closing(Inquiry.Outcome.NO_SUPPORT, errand.chance().is(0.12)));
        }
    }

    private void close(Errand errand, Closing closing) {
        house.inquiryEnd().close(owners.of(errand.matter()), errand.matter(), closing);
    }
}
