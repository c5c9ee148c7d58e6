package se.skyddsnat.concerns;

import java.time.Instant;
import java.util.List;
import se.skyddsnat.kernel.BoardId;

/** What came of handing in a report. */
public sealed interface Reported {

    /**
     * It is stored, waits in a queue, and its clocks run.
     *
     * @param code opens the receipt without log-in; shown once and kept nowhere
     * @param boards who has it now; more than one when the children live in different municipalities
     * @param again whether it had come in already, by the sender's own key
     */
    record Received(String code, Instant at, List<BoardId> boards, boolean again) implements Reported {

        @Override
        public String toString() {
            return "Received[" + at + "]";
        }
    }

    /** The text is empty, or longer than {@link ReportConcern#LONGEST_WORRY} characters. */
    record WrongLength(int characters) implements Reported {}

    /** No child is mentioned, or more than {@link ReportConcern#MOST_CHILDREN}. */
    record WrongCount(int children) implements Reported {}

    /** It is said to have come in later than now, or more than a year ago. */
    record WrongTime(Instant receivedAt) implements Reported {}

    /** There is no such municipality. */
    record NoSuchPlace(String municipalityCode) implements Reported {}
}
