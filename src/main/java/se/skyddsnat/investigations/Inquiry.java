package se.skyddsnat.investigations;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Term;

/** A child's inquiry. It is open or closed, and what can be done with it follows from which of the two it is. */
@Term(sv = "utredning", law = "SoL 14:2, 20:3")
public sealed interface Inquiry {

    UUID id();

    MatterId matter();

    Instant openedAt();

    Findings findings();

    /** Counts the changes, so that two people who write at once do not wipe out each other's words. */
    int version();

    /** It is being worked on. */
    record Open(UUID id, MatterId matter, Instant openedAt, Findings findings, int version) implements Inquiry {

        /**
         * All that is missing before it can be closed so, the whole list at once.
         *
         * @param privateTalk whether the child has been spoken to alone since it was opened
         * @param answered whether a child's own application, if there is one, has been decided
         */
        public Set<Missing> missing(Outcome wished, boolean privateTalk, boolean answered) {
            var missing = EnumSet.noneOf(Missing.class);
            add(missing, Missing.INFORMATION, findings.information() instanceof Findings.Information.NotYet);
            add(missing, Missing.BEST_INTEREST, findings.bestInterest() == null);
            add(missing, Missing.CHILD_VIEW, findings.childView() == null);
            add(missing, Missing.PRIVATE_TALK, !privateTalk && findings.noTalkReason() == null);
            add(missing, Missing.DISABILITY_QUESTION, findings.disability() == Findings.Suspicion.NOT_ANSWERED);
            add(missing, Missing.SECOND_READER, findings.unread());
            add(missing, Missing.DECISION, wished != Outcome.LVU_APPLICATION && !answered);
            return missing;
        }

        private static void add(Set<Missing> missing, Missing what, boolean is) {
            if (is) {
                missing.add(what);
            }
        }
    }

    /** It has ended. Nothing in it changes any more. */
    record Closed(
            UUID id,
            MatterId matter,
            Instant openedAt,
            Findings findings,
            int version,
            Outcome outcome,
            boolean followUp,
            Instant closedAt,
            StaffId closedBy)
            implements Inquiry {}

    /** How an inquiry ends. */
    enum Outcome {
        SUPPORT,
        NO_SUPPORT,
        /** Application to the court for care under LVU; the committee decides on it. */
        LVU_APPLICATION;

        static final List<Outcome> ALL = List.of(values());
    }

    /** What an inquiry still lacks. */
    enum Missing {
        INFORMATION,
        BEST_INTEREST,
        CHILD_VIEW,
        PRIVATE_TALK,
        DISABILITY_QUESTION,
        SECOND_READER,
        DECISION
    }
}
