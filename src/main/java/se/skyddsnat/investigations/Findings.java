package se.skyddsnat.investigations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Term;

/**
 * What an inquiry has found so far of what the law asks it to find.
 *
 * @param bestInterest the assessment of the child's best interest (SoL 3:1), or null
 * @param childView what the child was offered and said (SoL 3:2), or null
 * @param noTalkReason why there was no private talk, or null (G48)
 */
public record Findings(
        Information information,
        @Nullable String bestInterest,
        @Nullable ChildView childView,
        @Nullable String noTalkReason,
        Suspicion disability,
        SecondReading secondReading) {

    static final Findings NONE = new Findings(
            new Information.NotYet(), null, null, null, Suspicion.NOT_ANSWERED, new SecondReading.NotAsked());

    /** Whether those concerned have been told that the inquiry is open (SoL 20:4). */
    public sealed interface Information {

        record NotYet() implements Information {}

        /** They have been told, and how. */
        record Told(Instant at, String how) implements Information {}

        /** Särskilda skäl speak against telling them; the reason stands here. */
        record Withheld(Instant at, String reason) implements Information {}
    }

    /** The child's chance to say what it thinks, and what it said. */
    @Term(sv = "barnets åsikt", law = "SoL 3:2")
    public record ChildView(Chance chance, String words) {

        /** What came of the offer. */
        public enum Chance {
            OFFERED,
            HELD,
            DECLINED
        }
    }

    /** The answer to the question that every assessment asks: is a neurodevelopmental disability suspected? (VX2) */
    public enum Suspicion {
        NOT_ANSWERED,
        NO,
        YES
    }

    /** The second pair of eyes, of somebody with knowledge of neurodevelopmental conditions (VX2). */
    public sealed interface SecondReading {

        record NotAsked() implements SecondReading {}

        record Asked(StaffId reader, Instant at) implements SecondReading {}

        record Done(StaffId reader, Instant at, String view) implements SecondReading {}
    }

    /** A disability is suspected or somebody has been asked to read, and nobody who knows of them has read what stands here now. */
    public boolean unread() {
        return (disability == Suspicion.YES || secondReading instanceof SecondReading.Asked)
                && !(secondReading instanceof SecondReading.Done);
    }

    /** Whether the answer would take back a suspicion that nobody who knows has looked at. */
    boolean takesBackUnread(Suspicion answer) {
        return disability == Suspicion.YES && answer != Suspicion.YES && unread();
    }
}
