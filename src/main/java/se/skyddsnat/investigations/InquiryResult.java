package se.skyddsnat.investigations;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.skyddsnat.organisation.Qualification;

/** What came of an act in an inquiry: it was done, or one of the reasons why not. */
public sealed interface InquiryResult {

    record Done(UUID inquiry) implements InquiryResult {}

    /** There is no open inquiry in the matter. */
    record NotOpen() implements InquiryResult {}

    /** The one who acts may not handle a child's matter (SoL 25:1–3; UX2). */
    record NotQualified(Qualification why) implements InquiryResult {}

    /** Somebody else wrote in the meantime; here is what stands there now. */
    record ChangedMeanwhile(Inquiry.Open current) implements InquiryResult {}

    /** The one asked does not work here, or has no knowledge of neurodevelopmental conditions. */
    record NotCompetent() implements InquiryResult {}

    /** The second reader must be somebody else than the one who handles the matter. */
    record SamePerson() implements InquiryResult {}

    /** A suspicion of disability is not taken back before somebody who knows has read (VX2). */
    record StillSuspected() implements InquiryResult {}

    /** The inquiry can only be prolonged to a day after the one that holds now. */
    record NotLater(LocalDate current) implements InquiryResult {}

    /** It cannot be closed: all of this is missing. */
    record Lacks(Set<Inquiry.Missing> missing) implements InquiryResult {}
}
