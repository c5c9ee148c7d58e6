package se.skyddsnat.investigations;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes in the inquiry's assessment; empty parts are null and may be filled in another day.
 *
 * @param version the version that was on the page when she began to write
 */
public record Assessment(
        @Nullable String bestInterest,
        Findings.@Nullable ChildView childView,
        @Nullable String noTalkReason,
        Findings.Suspicion disability,
        int version) {

    /** Whether it says anything else than what stands there. */
    boolean differs(Findings findings) {
        return !Objects.equals(bestInterest, findings.bestInterest())
                || !Objects.equals(childView, findings.childView())
                || !Objects.equals(noTalkReason, findings.noTalkReason())
                || disability != findings.disability();
    }
}
