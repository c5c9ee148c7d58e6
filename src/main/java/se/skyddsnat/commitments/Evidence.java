package se.skyddsnat.commitments;

import java.time.Instant;
import java.util.List;

/** A module's own account of how far the commitments are kept in the running system. Offered as a bean; counts, never persons. */
public interface Evidence {

    /**
     * A share for one commitment. It is shown only when neither it nor its rest is small.
     *
     * @param labelKey the text that says what was counted; takes the share in per cent and the two numbers
     * @param part how many of {@code whole}
     */
    record Share(CommitmentId commitment, String labelKey, long part, long whole) {

        public Share {
            if (part < 0 || whole < part) {
                throw new IllegalArgumentException(labelKey + ": " + part + " of " + whole + " is no share");
            }
        }
    }

    /** All shares the module can give, as they stand at that instant. */
    List<Share> shares(Instant at);
}
