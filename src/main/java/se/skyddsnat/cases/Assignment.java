package se.skyddsnat.cases;

import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.organisation.Qualification;

/** What came of giving a matter to somebody. */
public sealed interface Assignment {

    /** She owns it from now on, and its clocks. */
    record Done(StaffId owner) implements Assignment {}

    /** She may not handle a child's matter (SoL 25:1–3; UX2). */
    record NotQualified(Qualification why) implements Assignment {}

    /** She does not work for this board today. */
    record NotHere() implements Assignment {}

    /** Somebody else owns it already: hand it over instead, with a receipt. */
    record AlreadyOwned(StaffId owner) implements Assignment {}
}
