package se.skyddsnat.concerns;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.StaffId;

/**
 * A stored report: what was told, without who told it.
 *
 * @param registeredBy who wrote it down, when it came by phone, letter or visit
 * @param receivedAt when it came in; {@code notedAt} when it was stored
 */
public record Report(
        UUID id,
        Channel channel,
        ReportConcern.Kind kind,
        String worry,
        boolean dangerNow,
        Reporter.Kind reporter,
        boolean wantsFeedback,
        @Nullable StaffId registeredBy,
        Instant receivedAt,
        Instant notedAt) {

    @Override
    public String toString() {
        return "Report[" + id + "]";
    }
}
