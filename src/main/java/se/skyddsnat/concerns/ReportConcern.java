package se.skyddsnat.concerns;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.documents.CheckedFile;
import se.skyddsnat.kernel.Term;

/**
 * Somebody is worried about one or several children, or is the child herself.
 *
 * @param receivedAt when the call, letter or visit came, if a member of staff writes it down later; null means now
 * @param children 1–20
 * @param siblings whether the children are said to be siblings
 * @param worry 1–10,000 characters, in the reporter's own words
 * @param dangerNow whether the reporter thinks that somebody is in danger right now
 * @param placeChosen the municipality that the reporter chose, or stands in; used when no child's home is known
 * @param attachments files that have been looked at; each child's matter gets them
 * @param sendersKey the sender's own key for this report: the same words sent again with the same key are the same report
 */
@Term(sv = "orosanmälan", law = "SoL 19:1, 19:4")
public record ReportConcern(
        Channel channel,
        Kind kind,
        @Nullable Instant receivedAt,
        Reporter reporter,
        List<ReportedChild> children,
        boolean siblings,
        String worry,
        boolean dangerNow,
        @Nullable String placeChosen,
        List<CheckedFile> attachments,
        @Nullable String sendersKey) {

    /** What is told. */
    public enum Kind {
        WORRY,
        /** A child tells of herself. */
        OWN_WORDS,
        /** A child asks to be taken into care (G49): an application that gets a formal decision. */
        OWN_APPLICATION
    }

    public static final int LONGEST_WORRY = 10_000;
    public static final int MOST_CHILDREN = 20;

    public ReportConcern {
        children = List.copyOf(children);
        attachments = List.copyOf(attachments);
        if (kind != Kind.WORRY && reporter.kind() != Reporter.Kind.CHILD) {
            throw new IllegalArgumentException("only the child herself writes in her own words");
        }
    }

    /** Whether the child herself came, and not somebody else about her (V08). */
    boolean voluntary() {
        return kind != Kind.WORRY;
    }

    @Override
    public String toString() {
        return "ReportConcern[" + channel + ", " + kind + ", children=" + children.size() + "]";
    }
}
