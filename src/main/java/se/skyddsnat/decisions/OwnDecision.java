package se.skyddsnat.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the one who got a letter about it may see it. It names nobody.
 *
 * @param plainWords the same for a ten-year-old; only the child's own letter has it
 * @param reasons why
 * @param receivedOn the day she got it, or null
 * @param appealUntil the last day to appeal, or null while she has not got it or the time is over
 * @param appeal how far her appeal has come, or null
 * @param courtWords what the court answered, or null
 * @param url where she reads it; hers alone
 */
public record OwnDecision(
        UUID letter,
        String board,
        String phone,
        String number,
        LocalDate decidedOn,
        DecisionKind kind,
        Proposal.Verdict verdict,
        Letter.Role role,
        String decision,
        @Nullable String plainWords,
        String reasons,
        String provisions,
        boolean appealable,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate appealUntil,
        Appeal.@Nullable State appeal,
        @Nullable LocalDate forwardedBy,
        @Nullable String courtWords,
        String url) {

    @Override
    public String toString() {
        return "OwnDecision[" + letter + "]";
    }
}
