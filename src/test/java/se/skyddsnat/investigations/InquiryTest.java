package se.skyddsnat.investigations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.skyddsnat.investigations.Findings.ChildView;
import se.skyddsnat.investigations.Findings.Information;
import se.skyddsnat.investigations.Findings.SecondReading;
import se.skyddsnat.investigations.Findings.Suspicion;
import se.skyddsnat.investigations.Inquiry.Missing;
import se.skyddsnat.investigations.Inquiry.Outcome;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;

class InquiryTest {

    private static final Instant AT = Instant.parse("2026-11-21T08:00:00Z");
    private static final StaffId READER = new StaffId(new UUID(1, 1));

    /** Every combination of what may be there: exactly what is not there is missing. */
    @Test
    void whatIsMissingIsExactlyWhatIsNotThere() {
        for (int bits = 0; bits < 64; bits++) {
            var told = (bits & 1) != 0;
            var best = (bits & 2) != 0;
            var view = (bits & 4) != 0;
            var talk = (bits & 8) != 0;
            var read = (bits & 16) != 0;
            var answered = (bits & 32) != 0;
            var findings = new Findings(
                    told ? new Information.Told(AT, "muntligt") : new Information.NotYet(),
                    best ? "bäst" : null,
                    view ? new ChildView(ChildView.Chance.HELD, "ja") : null,
                    null,
                    Suspicion.YES,
                    read ? new SecondReading.Done(READER, AT, "sett") : new SecondReading.Asked(READER, AT));
            var expected = EnumSet.noneOf(Missing.class);
            addUnless(expected, told, Missing.INFORMATION);
            addUnless(expected, best, Missing.BEST_INTEREST);
            addUnless(expected, view, Missing.CHILD_VIEW);
            addUnless(expected, talk, Missing.PRIVATE_TALK);
            addUnless(expected, read, Missing.SECOND_READER);
            addUnless(expected, answered, Missing.DECISION);
            assertThat(open(findings).missing(Outcome.SUPPORT, talk, answered)).isEqualTo(expected);
        }
    }

    @Test
    void aWrittenReasonStandsForTheTalkAndAnUnansweredQuestionIsMissing() {
        var findings = new Findings(
                new Information.Withheld(AT, "skäl"),
                "bäst",
                new ChildView(ChildView.Chance.DECLINED, "nej"),
                "för litet",
                Suspicion.NOT_ANSWERED,
                new SecondReading.NotAsked());
        assertThat(open(findings).missing(Outcome.NO_SUPPORT, false, true))
                .containsExactly(Missing.DISABILITY_QUESTION);
    }

    private static void addUnless(EnumSet<Missing> set, boolean there, Missing what) {
        if (!there) {
            set.add(what);
        }
    }

    private static Inquiry.Open open(Findings findings) {
        return new Inquiry.Open(new UUID(1, 2), new MatterId(new UUID(1, 3)), AT, findings, 0);
    }
}
