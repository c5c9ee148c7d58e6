package se.skyddsnat.investigations;

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
        int version) {}
