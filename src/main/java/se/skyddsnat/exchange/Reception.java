package se.skyddsnat.exchange;

import java.time.Instant;
import java.util.List;
import se.skyddsnat.organisation.Board;

/** What came of a report that another system sent. */
public sealed interface Reception {

    /**
     * It is stored and waits in a queue with a human at its end; the same answer comes every time the same is sent again.
     *
     * @param boards who has it now
     */
    record Received(String receipt, Instant at, List<Board> boards) implements Reception {

        @Override
        public String toString() {
            return "Received[" + at + "]";
        }
    }

    /** The key came before with something else in the body. */
    record KeyUsedForAnother() implements Reception {}

    /**
     * It is no JSON.
     *
     * @param line counted from 1, as is the column; 0 when unknown
     */
    record Unreadable(int line, int column) implements Reception {}

    /** It can be read, but something must be mended. */
    record Wrong(List<Fault> faults) implements Reception {}
}
