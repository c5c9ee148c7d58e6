package se.skyddsnat.concerns;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.Term;

/**
 * Who reports, as far as she wants to tell. Nothing is demanded, and an anonymous report is assessed like any other.
 *
 * @param reach how and when it is safe to reach her, in her own words
 * @param wantsFeedback whether a professional has asked to be told if an inquiry is opened (SoL 19:6)
 */
@Term(sv = "anmälare", law = "SoL 19:1–4; OSL 26:5")
public record Reporter(
        Kind kind,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String organisation,
        @Nullable String profession,
        @Nullable String reach,
        boolean wantsFeedback) {

    /** What she is to the child. */
    public enum Kind {
        ANONYMOUS,
        PRIVATE,
        /** Must report (SoL 19:1) and may ask to be told. */
        PROFESSIONAL,
        /** The child herself. */
        CHILD
    }

    public Reporter {
        if (wantsFeedback && kind != Kind.PROFESSIONAL) {
            throw new IllegalArgumentException("only professionals are told (OSL 26:9 a)");
        }
    }

    public static Reporter anonymous() {
        return new Reporter(Kind.ANONYMOUS, null, null, null, null, null, null, false);
    }

    /** Whether she has told anything at all about herself. */
    boolean told() {
        return Stream.of(name, phone, email, organisation, profession, reach).anyMatch(Objects::nonNull);
    }

    @Override
    public String toString() {
        return "Reporter[" + kind + "]";
    }
}
