package se.skyddsnat.organisation;

import java.time.LocalDate;

/** Whether a member of staff may handle a child's matter (SoL 25:1–3; UX2), and if not, why. */
public sealed interface Qualification {

    /** The board's own rule, stricter than the law: months of experience before one handles a child's matter alone. */
    int MONTHS_BEFORE_WORKING_ALONE = 12;

    record Qualified() implements Qualification {}

    /** No degree of the kind that the law asks for is registered. */
    record NoDegree() implements Qualification {}

    /** The degree is there, the experience that the board asks for is not. */
    record TooLittleExperience(int months, int needed) implements Qualification {}

    /** The employment has ended. */
    record HasLeft() implements Qualification {}

    static Qualification forChildrensMatters(StaffMember member, LocalDate day) {
        if (!member.worksOn(day)) {
            return new HasLeft();
        }
        if (member.degree() == null) {
            return new NoDegree();
        }
        return member.experienceMonths() < MONTHS_BEFORE_WORKING_ALONE
                ? new TooLittleExperience(member.experienceMonths(), MONTHS_BEFORE_WORKING_ALONE)
                : new Qualified();
    }
}
