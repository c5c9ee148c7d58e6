package se.skyddsnat.demo;

import java.time.Duration;
import se.skyddsnat.cases.JournalEntry;
import se.skyddsnat.cases.NewEntry;
import se.skyddsnat.concerns.Concern;
import se.skyddsnat.concerns.Handling;
import se.skyddsnat.concerns.Reported;
import se.skyddsnat.concerns.Waiting;
import se.skyddsnat.demo.Voices.Voice;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Sweden;

/** Plays the way from a report to the decision whether to open an inquiry. */
final class Reception {

    /** After so many days without a decision somebody is late. */
    private static final int IN_TIME = 13;

    private final House house;
    private final Script script;
    private final Voices voices;
    private final Letters letters;
    private final Owners owners;
    private final InquiryWork inquiries;
    private final Relay relay;

    Reception(House house, Script script, Voices voices, Owners owners) {
        this.house = house;
        this.script = script;
        this.voices = voices;
        this.letters = new Letters(voices);
        this.owners = owners;
        this.relay = new Relay(house, script, owners);
        this.inquiries = new InquiryWork(house, script, voices, owners);
    }

    void expect(PlannedReport report) {
        var noted = Letters.channel(report.sender()).registeredByStaff() ? Duration.ofMinutes(12) : Duration.ZERO;
        script.at(report.at().plus(noted), () -> comes(report));
    }

    private void comes(PlannedReport report) {
        var chance = report.chance();
        house.register().tell(report.cast().municipality(), report.family());
        if (!(house.concerns().report(sender(report), letters.write(report)) instanceof Reported.Received)) {
            throw new IllegalStateException("a made-up report was not taken in");
        }
        var slow = chance.is(0.03);
        var wait = slow
                ? chance.between(Duration.ofHours(5), Duration.ofHours(20))
                : chance.between(Duration.ofMinutes(3), Duration.ofMinutes(55));
        script.at(house.now().plus(wait), () -> isSeen(report));
    }

    private Actor sender(PlannedReport report) {
        if (Letters.channel(report.sender()).registeredByStaff()) {
            return report.cast().onDuty(house.now(), report.chance());
        }
        return switch (report.sender()) {
            case SCHOOL_BY_SYSTEM -> new Actor.OtherSystem("demo-skola", "Skolans elevsystem");
            case HEALTH_CARE_BY_SYSTEM -> new Actor.OtherSystem("demo-vard", "Regionens journalsystem");
            case THE_CHILD, THE_CHILD_APPLIES ->
                house.asHerself(report.children().getFirst());
            default -> new Actor.Visitor();
        };
    }

    private void isSeen(PlannedReport report) {
        var officer = report.cast().onDuty(house.now(), report.chance());
        for (var one : house.unread(officer, report.at())) {
            house.assessments().see(officer, one.id());
            var errand =
                    new Errand(report, one.matter(), one.id(), report.chance().branch());
            script.at(house.now().plus(untilAssessed(errand.chance())), () -> isAssessed(errand, one));
        }
    }

    private static Duration untilAssessed(Chance chance) {
        return chance.is(0.05)
                ? chance.between(Duration.ofHours(20), Duration.ofHours(34))
                : chance.between(Duration.ofMinutes(15), Duration.ofMinutes(150));
    }

    private void isAssessed(Errand errand, Waiting waiting) {
        var chance = errand.chance();
        var officer = errand.cast().onDuty(house.now(), chance);
        var needed = chance.is(waiting.dangerNow() ? 0.5 : 0.06);
        var why = voices.say(needed ? Voice.PROTECT_YES : Voice.PROTECT_NO, chance);
        if (chance.is(0.03) && OfficeHours.open(house.now())) {
            house.assessments().assessProtection(errand.cast().one("mottagning3"), errand.concern(), needed, why);
        }
        var done = house.assessments().assessProtection(officer, errand.concern(), needed, why);
        var owner = owners.ofOr(errand.matter(), officer);
        if (done instanceof Handling.Done(Concern.Assessed _)) {
            goesOn(errand, owner);
        }
    }

    private void goesOn(Errand errand, Actor.Staff owner) {
        if (errand.cast().isOnCall(owner)) {
            script.at(OfficeHours.orNext(house.now(), errand.chance()), () -> morning(errand));
        }
        var chance = errand.chance();
        talksAndNotes(errand);
        var days = errand.report().sender().isTheChild()
                ? 2
                : chance.is(0.09) ? chance.between(15, 24) : chance.between(3, IN_TIME - 2);
        switch (errand.report().fate()) {
            case OPENED -> script.at(OfficeHours.daysAfter(house.now(), days, chance), () -> opens(errand));
            case NOT_OPENED -> script.at(OfficeHours.daysAfter(house.now(), days, chance), () -> proposes(errand));
            case LEFT_LYING ->
                script.at(OfficeHours.daysAfter(house.now(), chance.between(28, 44), chance), () -> proposes(errand));
        }
    }

    /** What the on-call unit took in at night is handed over in the morning, and signed for. */
    private void morning(Errand errand) {
        var from = owners.of(errand.matter());
        if (errand.cast().isOnCall(from)) {
            var to = errand.cast().receiver(errand.chance());
            relay.pass(errand, to, voices.say(Voice.MORNING, errand.chance()), Duration.ofHours(5));
        }
    }

    private void talksAndNotes(Errand errand) {
        var chance = errand.chance();
        script.at(OfficeHours.daysAfter(house.now(), 1, chance), () -> note(errand, JournalEntry.Kind.CALL));
        if (chance.is(0.5)) {
            script.at(OfficeHours.daysAfter(house.now(), 2, chance), () -> note(errand, JournalEntry.Kind.MEETING));
        }
        if (chance.is(0.35)) {
            var minutes = chance.between(3, 9) * 5;
            script.at(
                    OfficeHours.daysAfter(house.now(), 2, chance),
                    () -> house.journal().noteTalk(owners.of(errand.matter()), errand.matter(), minutes, true));
        }
    }

    private void note(Errand errand, JournalEntry.Kind kind) {
        var voice = kind == JournalEntry.Kind.CALL ? Voice.CALL : Voice.MEETING;
        var entry = NewEntry.note(kind, Sweden.day(house.now()), voices.say(voice, errand.chance()));
        house.journal().write(owners.of(errand.matter()), errand.matter(), entry);
    }

    private void opens(Errand errand) {
        var owner = owners.of(errand.matter());
        var why = voices.say(Voice.OPEN, errand.chance());
        var pattern = voices.say(Voice.PATTERN, errand.chance());
        var done = house.assessments().open(owner, errand.concern(), why, pattern);
        if (done instanceof Handling.Done) {
            answers(errand);
            inquiries.begin(errand);
        }
    }

    private void proposes(Errand errand) {
        var owner = owners.of(errand.matter());
        var why = voices.say(Voice.NOT_OPEN, errand.chance());
        house.assessments().proposeNotToOpen(owner, errand.concern(), why, voices.say(Voice.PATTERN, errand.chance()));
        var wait = errand.chance().between(Duration.ofHours(2), Duration.ofHours(30));
        script.at(OfficeHours.orNext(house.now().plus(wait), errand.chance()), () -> decidesNotToOpen(errand, why));
    }

    private void decidesNotToOpen(Errand errand, String why) {
        var leader = errand.cast().leaderOf(owners.of(errand.matter()));
        var done = house.assessments()
                .decideNotToOpen(leader, errand.concern(), why, voices.say(Voice.PATTERN, errand.chance()));
        if (done instanceof Handling.Done) {
            answers(errand);
        }
    }

    /** The professional who asked gets her answer, mostly within the week. */
    private void answers(Errand errand) {
        var chance = errand.chance();
        var days = chance.is(0.1) ? chance.between(8, 12) : chance.between(1, 5);
        var withheld = chance.is(0.05) ? voices.say(Voice.WITHHELD, chance) : null;
        script.at(
                OfficeHours.daysAfter(house.now(), days, chance),
                () -> house.receipts().giveFeedback(owners.of(errand.matter()), errand.concern(), withheld));
    }
}
