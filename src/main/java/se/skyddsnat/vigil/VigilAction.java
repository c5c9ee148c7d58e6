package se.skyddsnat.vigil;

import static se.skyddsnat.access.Rule.automatic;
import static se.skyddsnat.access.Rule.staff;
import static se.skyddsnat.kernel.Role.ADMINISTRATOR;
import static se.skyddsnat.kernel.Role.DUTY_OFFICER;
import static se.skyddsnat.kernel.Role.MANAGER;
import static se.skyddsnat.kernel.Role.TEAM_LEADER;

import se.skyddsnat.access.Action;
import se.skyddsnat.access.Rule;

/** What may be done to see that nothing is lost, and by whom. */
public enum VigilAction implements Action {
    RECONCILE(automatic(), "Räknar att varje anmälan har ett kvitto, en plats i kön och en människa som sett den"),
    PROVE_DOOR(automatic(), "Prövar att anmälningsvägen fungerar, utan att det gäller någon"),
    SEE_WATCH(staff(ADMINISTRATOR, MANAGER, TEAM_LEADER, DUTY_OFFICER), "Ser att systemet är vaket, inga personer"),
    ANSWER_ALARM(staff(ADMINISTRATOR, MANAGER, TEAM_LEADER), "Svarar för ett larm");

    private final Rule rule;
    private final String purpose;

    VigilAction(Rule rule, String purpose) {
        this.rule = rule;
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
