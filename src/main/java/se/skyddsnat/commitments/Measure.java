package se.skyddsnat.commitments;

import java.util.Locale;

/** A share that is counted while the work is done and shown as proof that a commitment is kept. */
public enum Measure {
    /** Talks with children that were held in private, of all talks noted. */
    TALK_IN_PRIVATE("VX1"),
    /** Requests that a child made herself, of all reports and own requests. */
    VOLUNTARY_CONTACT("V08"),
    /** Closed inquiries where the child had been spoken to in private, of all closed. */
    INQUIRY_WITH_PRIVATE_TALK("G48"),
    /** Tries to give a child's matter to somebody unqualified that were refused, of all tries to give a matter. */
    UNQUALIFIED_REFUSED("UX2"),
    /** Closed inquiries with suspected disability that a competent second reader had read, of all such. */
    SECOND_READING("VX2");

    private final CommitmentId commitment;

    Measure(String commitment) {
        this.commitment = new CommitmentId(commitment);
    }

    public CommitmentId commitment() {
        return commitment;
    }

    /** The name as texts have it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
