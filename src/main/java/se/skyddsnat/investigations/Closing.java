package se.skyddsnat.investigations;

/**
 * How somebody wants to close an inquiry.
 *
 * @param followUp whether a follow-up without support is decided on (SoL 23:1); only after no support
 */
public record Closing(Inquiry.Outcome outcome, boolean followUp) {

    public Closing {
        if (followUp && outcome != Inquiry.Outcome.NO_SUPPORT) {
            throw new IllegalArgumentException("follow-up under SoL 23:1 comes after an inquiry without support");
        }
    }
}
