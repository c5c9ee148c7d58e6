package se.skyddsnat.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Term;

/**
 * A document kept in a matter, without its content. It is never changed.
 *
 * @param about the report, decision or letter it came with, or null
 * @param size in bytes
 * @param addedBy who added it, as the trail calls her
 */
@Term(sv = "handling", law = "TF 2:3")
public record StoredDocument(
        UUID id,
        MatterId matter,
        @Nullable UUID about,
        String name,
        FileType type,
        int size,
        Instant addedAt,
        String addedBy) {

    /** A name may tell whom it is about. */
    @Override
    public String toString() {
        return "StoredDocument[" + id + "]";
    }
}
