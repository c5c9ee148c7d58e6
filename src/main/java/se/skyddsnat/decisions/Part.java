package se.skyddsnat.decisions;

import java.util.EnumSet;
import java.util.Set;

/** The parts of a decision. A letter is built from the ones its recipient may have, and from nothing else. */
enum Part {
    DECISION,
    PLAIN_WORDS,
    FACTS,
    REASONS,
    PROVISIONS;

    /** What a recipient may have. Beside a protected person the facts stay in the file: they are what most easily tells where she is. */
    static Set<Part> allowed(Letter.Role role, boolean besideProtected) {
        return switch (role) {
            case CHILD -> EnumSet.of(DECISION, PLAIN_WORDS, FACTS, REASONS, PROVISIONS);
            case GUARDIAN ->
                besideProtected
                        ? EnumSet.of(DECISION, REASONS, PROVISIONS)
                        : EnumSet.of(DECISION, FACTS, REASONS, PROVISIONS);
        };
    }

    String of(Proposal.Wording wording) {
        return switch (this) {
            case DECISION -> wording.decision();
            case PLAIN_WORDS -> wording.plainWords();
            case FACTS -> wording.facts();
            case REASONS -> wording.reasons();
            case PROVISIONS -> wording.provisions();
        };
    }

    /** The key of its name. */
    String key() {
        return "decisions.part." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
