package se.skyddsnat.organisation;

import static se.skyddsnat.access.Rule.staff;
import static se.skyddsnat.kernel.Role.ADMINISTRATOR;

import se.skyddsnat.access.Action;
import se.skyddsnat.access.Rule;

/** What may be done with units, duty and employment, and by whom. None of it is about anybody in need. */
public enum OrganisationAction implements Action {
    SEE_ROSTER("Ser vem som arbetar var och när"),
    CHANGE_QUEUE("Bestämmer vilka enheter som tar emot anmälningar"),
    CHANGE_DUTY("Bestämmer vem som har jour och när"),
    CHANGE_SUBSTITUTE("Bestämmer vem som träder in för någon som är borta"),
    EMPLOY("Antecknar att någon börjar, och vad hon är betrodd med"),
    CHANGE_EMPLOYMENT("Antecknar när någon slutar");

    private final Rule rule = staff(ADMINISTRATOR);
    private final String purpose;

    OrganisationAction(String purpose) {
        this.purpose = purpose;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public String purpose() {
        return purpose;
    }
}
