package se.skyddsnat.investigations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Action;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.cases.Journal;
import se.skyddsnat.cases.JournalEntry;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.cases.NewEntry;
import se.skyddsnat.clocks.ClockId;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.messaging.Notice;
import se.skyddsnat.messaging.Notices;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Qualification;
import se.skyddsnat.organisation.Unit;

/** Children's inquiries, from the day they are opened to the day they end. */
@Service
@Transactional
public class Investigations {

    static final ClockId FINISH = new ClockId("BU-07");
    static final ClockId TELL = new ClockId("BU-08");
    static final ClockId FOLLOW_UP = new ClockId("BU-12");

    private final InquiryStore store;
    private final Matters matters;
    private final Journal journal;
    private final Clocks clocks;
    private final Organisation organisation;
    private final Access access;
    private final Notices notices;

    Investigations(
            InquiryStore store,
            Matters matters,
            Journal journal,
            Clocks clocks,
            Organisation organisation,
            Access access,
            Notices notices) {
        this.store = store;
        this.matters = matters;
        this.journal = journal;
        this.clocks = clocks;
        this.organisation = organisation;
        this.access = access;
        this.notices = notices;
    }

    /**
     * Opens an inquiry under the permit of the act that decided on it. The matter moves to the unit that inquires, the
     * four months run, and those concerned are to be told at once. If one is open already, that one goes on (SoL 20:2).
     *
     * @throws IllegalStateException if the one who opens it is not qualified; the act that decides asks that first
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID open(Permit permit, MatterId matter, Instant at) {
        if (!(qualification(permit) instanceof Qualification.Qualified)) {
            throw new IllegalStateException("an inquiry is opened by qualified staff only (SoL 25:1)");
        }
        var id = Ids.next(at);
        if (!store.open(permit, id, matter, at)) {
            return store.latest(matter).orElseThrow().id();
        }
        var unit = organisation.unitOf(permit.board(), Unit.Kind.INQUIRY).id();
        matters.advance(permit, matter, Matter.Stage.INQUIRY, unit);
        endFollowUp(permit, matter);
        var owner = matters.get(permit, matter).owner();
        clocks.start(permit, FINISH, matter, id, owner, at);
        clocks.start(permit, TELL, matter, id, owner, at);
        note(permit, matter, "Utredning inleds. Den ska vara klar inom fyra månader (SoL 14:2, 20:3).");
        return id;
    }

    /** The latest inquiry of the matter. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Inquiry> of(Permit permit, MatterId matter) {
        permit.reaches(matter.value());
        return store.latest(matter);
    }

    /** Those concerned have been told that the inquiry is open, and how (SoL 20:4). */
    public InquiryResult tell(Actor.Staff actor, MatterId matter, String how) {
        return act(actor, InquiryAction.TELL_THOSE_CONCERNED, matter, (permit, inquiry) -> {
            store.told(permit, inquiry, how, null);
            clocks.stop(permit, TELL, inquiry.id(), permit.at());
            note(permit, matter, "De som berörs har fått veta att utredningen är inledd: " + how);
            return new InquiryResult.Done(inquiry.id());
        });
    }

    /** Särskilda skäl speak against telling them; the reason is kept. */
    public InquiryResult withhold(Actor.Staff actor, MatterId matter, String reason) {
        return act(actor, InquiryAction.TELL_THOSE_CONCERNED, matter, (permit, inquiry) -> {
            store.told(permit, inquiry, null, reason);
            clocks.stop(permit, TELL, inquiry.id(), permit.at());
            note(permit, matter, "De som berörs får inte veta att utredningen är inledd (SoL 20:4). Skäl: " + reason);
            return new InquiryResult.Done(inquiry.id());
        });
    }

    /** Writes in the assessment: the child's best interest, the child's view, why there was no private talk, the question of disability. */
    public InquiryResult assess(Actor.Staff actor, MatterId matter, Assessment assessment) {
        return act(
                actor, InquiryAction.WRITE_INQUIRY, matter, (permit, inquiry) -> assess(permit, inquiry, assessment));
    }

    private InquiryResult assess(Permit permit, Inquiry.Open inquiry, Assessment assessment) {
        if (inquiry.version() != assessment.version()) {
            return new InquiryResult.ChangedMeanwhile(inquiry);
        }
        if (inquiry.findings().takesBackUnread(assessment.disability())) {
            return new InquiryResult.StillSuspected();
        }
        if (!store.write(permit, inquiry, assessment)) {
            return new InquiryResult.ChangedMeanwhile(inquiry);
        }
        readAgain(permit, inquiry, assessment);
        return new InquiryResult.Done(inquiry.id());
    }

    /** What the second reader read is no longer what stands there: she is asked to read again. */
    private void readAgain(Permit permit, Inquiry.Open inquiry, Assessment assessment) {
        var findings = inquiry.findings();
        if (findings.secondReading() instanceof Findings.SecondReading.Done done && assessment.differs(findings)) {
            store.readAgain(permit, inquiry);
            notices.tell(permit, done.reader(), inquiry.matter(), Notice.Kind.SECOND_READING_ASKED, inquiry.id());
            note(permit, inquiry.matter(), "Bedömningen har ändrats. Den andra läsaren får läsa igen.");
        }
    }

    /** A leader decides that the inquiry may take until a stated day, with särskilda skäl (SoL 20:3). */
    public InquiryResult prolong(Actor.Staff actor, MatterId matter, LocalDate until, String reason) {
        return act(actor, InquiryAction.PROLONG_INQUIRY, matter, (permit, inquiry) -> {
            var current = clocks.running(permit, FINISH, inquiry.id())
                    .map(c -> Sweden.day(c.due().unshifted()))
                    .orElse(Sweden.day(permit.at()));
            if (!until.isAfter(current) || until.isBefore(Sweden.day(permit.at()))) {
                return new InquiryResult.NotLater(current);
            }
            store.prolong(permit, inquiry, until, reason);
            clocks.extend(permit, FINISH, inquiry.id(), until, reason);
            note(
                    permit,
                    matter,
                    "Beslut: utredningstiden förlängs till %s (SoL 20:3). Skäl: %s".formatted(until, reason));
            return new InquiryResult.Done(inquiry.id());
        });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public List<Prolongation> prolongations(Permit permit, Inquiry inquiry) {
        return store.prolongations(permit, inquiry);
    }

    /** One act in the open inquiry: allowed, qualified, and under one permit. */
    InquiryResult act(
            Actor.Staff actor, Action action, MatterId matter, BiFunction<Permit, Inquiry.Open, InquiryResult> does) {
        var permit = access.require(actor, action, () -> target(action, matter));
        var why = qualification(permit);
        if (!(why instanceof Qualification.Qualified)) {
            return new InquiryResult.NotQualified(why);
        }
        return store.latest(matter).filter(Inquiry.Open.class::isInstance).isPresent()
                ? does.apply(permit, (Inquiry.Open) store.latest(matter).orElseThrow())
                : new InquiryResult.NotOpen();
    }

    /** The matter as the porter needs it; the second reader reaches the inquiry she was asked to read, also from another unit. */
    Optional<Target> target(Action action, MatterId matter) {
        var reader = store.latest(matter).flatMap(SecondReaders::reader);
        return matters.target(matter).map(target -> switch (action) {
            case InquiryAction.READ_AS_SECOND -> target.heldBy(SecondReaders.only(reader));
            case InquiryAction.READ_INQUIRY -> target.heldBy(SecondReaders.with(target.holders(), reader));
            default -> target;
        });
    }

    void note(Permit permit, MatterId matter, String text) {
        journal.add(permit, matter, NewEntry.note(JournalEntry.Kind.ASSESSMENT, Sweden.day(permit.at()), text));
    }

    private Qualification qualification(Permit permit) {
        return organisation
                .staff(permit.board(), permit.staff().id())
                .map(s -> Qualification.forChildrensMatters(s, Sweden.day(permit.at())))
                .orElseGet(Qualification.HasLeft::new);
    }

    /** A follow-up ends when a new inquiry opens (SoL 23:5). */
    private void endFollowUp(Permit permit, MatterId matter) {
        clocks.of(permit, matter).stream()
                .filter(c -> c.runs() && c.rule().id().equals(FOLLOW_UP))
                .forEach(c -> clocks.lapse(permit, FOLLOW_UP, c.about(), permit.at()));
    }
}
