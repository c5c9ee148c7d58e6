package se.skyddsnat.investigations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Permit;
import se.skyddsnat.cases.ChildTalk;
import se.skyddsnat.cases.Journal;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.clocks.ClockId;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.commitments.Figures;
import se.skyddsnat.commitments.Measure;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Sweden;

/** How an inquiry ends: only when nothing is missing, and never so that the child is dropped. */
@Service
@Transactional
public class InquiryEnd {

    private static final ClockId OWN_APPLICATION = new ClockId("G49");

    private final Investigations investigations;
    private final InquiryStore store;
    private final Matters matters;
    private final Journal journal;
    private final Clocks clocks;
    private final Figures figures;

    InquiryEnd(
            Investigations investigations,
            InquiryStore store,
            Matters matters,
            Journal journal,
            Clocks clocks,
            Figures figures) {
        this.investigations = investigations;
        this.store = store;
        this.matters = matters;
        this.journal = journal;
        this.clocks = clocks;
        this.figures = figures;
    }

    /** All that an open inquiry lacks before it can be closed so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public java.util.Set<Inquiry.Missing> missing(Permit permit, Inquiry.Open inquiry, Inquiry.Outcome wished) {
        var answered = clocks.of(permit, inquiry.matter()).stream()
                .noneMatch(c -> c.runs() && c.rule().id().equals(OWN_APPLICATION));
        return inquiry.missing(wished, privateTalk(permit, inquiry).isPresent(), answered);
    }

    /** Closes the inquiry, or says all that is missing at once. */
    public InquiryResult close(Actor.Staff actor, MatterId matter, Closing closing) {
        return investigations.act(actor, InquiryAction.CLOSE_INQUIRY, matter, (permit, inquiry) -> {
            var missing = missing(permit, inquiry, closing.outcome());
            if (!missing.isEmpty()) {
                return new InquiryResult.Lacks(missing);
            }
            var talk = privateTalk(permit, inquiry);
            store.close(permit, inquiry, closing, talk.orElse(null));
            count(permit, inquiry, talk.isPresent());
            clocks.stop(permit, Investigations.FINISH, inquiry.id(), permit.at());
            investigations.note(permit, matter, words(closing));
            goOn(permit, inquiry, closing);
            return new InquiryResult.Done(inquiry.id());
        });
    }

    private void count(Permit permit, Inquiry.Open inquiry, boolean talk) {
        figures.count(permit, Measure.INQUIRY_WITH_PRIVATE_TALK, talk);
        if (inquiry.findings().disability() == Findings.Suspicion.YES) {
            figures.count(
                    permit,
                    Measure.SECOND_READING,
                    inquiry.findings().secondReading() instanceof Findings.SecondReading.Done);
        }
    }

    /** The day of the latest private talk since the inquiry was opened. */
    private Optional<LocalDate> privateTalk(Permit permit, Inquiry.Open inquiry) {
        return journal.talks(permit, inquiry.matter()).stream()
                .filter(t -> t.inPrivate() && !t.day().isBefore(Sweden.day(inquiry.openedAt())))
                .map(ChildTalk::day)
                .max(Comparator.naturalOrder());
    }

    /** A matter with something still to wait for, such as an appeal, stays open. */
    private void goOn(Permit permit, Inquiry.Open inquiry, Closing closing) {
        var matter = inquiry.matter();
        var owner = matters.hold(permit, matter).owner();
        if (closing.followUp()) {
            clocks.start(permit, Investigations.FOLLOW_UP, matter, inquiry.id(), owner, permit.at());
        }
        var waits = clocks.of(permit, matter).stream().anyMatch(RunningClock::runs);
        var ends = closing.outcome() == Inquiry.Outcome.NO_SUPPORT && !waits;
        matters.advance(permit, matter, ends ? Matter.Stage.CLOSED : Matter.Stage.MEASURE, null);
    }

    private static String words(Closing closing) {
        return switch (closing.outcome()) {
            case SUPPORT -> "Utredningen avslutas med stöd.";
            case NO_SUPPORT ->
                closing.followUp()
                        ? "Utredningen avslutas utan stöd. Uppföljning är beslutad (SoL 23:1)."
                        : "Utredningen avslutas utan stöd.";
            case LVU_APPLICATION -> "Utredningen avslutas med ansökan om vård enligt LVU.";
        };
    }
}
