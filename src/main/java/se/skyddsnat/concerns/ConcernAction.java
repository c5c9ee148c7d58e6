package se.skyddsnat.concerns;

import static se.skyddsnat.access.Rule.anyOf;
import static se.skyddsnat.access.Rule.anyone;
import static se.skyddsnat.access.Rule.automatic;
import static se.skyddsnat.access.Rule.holder;
import static se.skyddsnat.access.Rule.oneself;
import static se.skyddsnat.access.Rule.sameUnit;
import static se.skyddsnat.access.Rule.staff;
import static se.skyddsnat.kernel.Role.DUTY_OFFICER;
import static se.skyddsnat.kernel.Role.MANAGER;
import static se.skyddsnat.kernel.Role.SOCIAL_WORKER;
import static se.skyddsnat.kernel.Role.TEAM_LEADER;

import se.skyddsnat.access.Action;
import se.skyddsnat.access.Rule;

/** What may be done with a report, and by whom. */
public enum ConcernAction implements Action {
    REPORT_CONCERN(anyone(), "Tar emot en orosanmälan"),
    FOLLOW_RECEIPT(anyone(), "Visar för den som anmält att anmälan är mottagen, sedd och bedömd"),
    ASK_FEEDBACK(anyone(), "Den som anmält i sitt yrke ber om återkoppling"),
    LIST_CONCERNS(
            anyOf(staff(SOCIAL_WORKER, DUTY_OFFICER, TEAM_LEADER, MANAGER), automatic()),
            "Ser vilka anmälningar som väntar"),
    READ_CONCERN(
            anyOf(holder(), sameUnit(SOCIAL_WORKER, DUTY_OFFICER, TEAM_LEADER, MANAGER)),
            "Läser anmälan för att bedöma den"),
    READ_REPORTER(
            anyOf(holder(), sameUnit(SOCIAL_WORKER, DUTY_OFFICER, TEAM_LEADER, MANAGER)),
            "Ser vem som anmält för att kunna kontakta anmälaren"),
    ASSESS_PROTECTION(
            anyOf(holder(), sameUnit(SOCIAL_WORKER, DUTY_OFFICER, TEAM_LEADER, MANAGER)),
            "Bedömer om barnet behöver skydd genast"),
    PROPOSE_NOT_TO_OPEN(anyOf(holder(), sameUnit(SOCIAL_WORKER, DUTY_OFFICER)), "Föreslår att inte inleda utredning"),
    DECIDE_NOT_TO_OPEN(sameUnit(TEAM_LEADER, MANAGER), "Beslutar att inte inleda utredning"),
    OPEN_INQUIRY(
            anyOf(holder(), sameUnit(SOCIAL_WORKER, DUTY_OFFICER, TEAM_LEADER, MANAGER)),
            "Beslutar att inleda utredning"),
    GIVE_FEEDBACK(
            anyOf(holder(), sameUnit(SOCIAL_WORKER, DUTY_OFFICER, TEAM_LEADER, MANAGER)),
            "Ger den återkoppling som lagen tillåter"),
    ANSWER_ALERT(sameUnit(DUTY_OFFICER, TEAM_LEADER, MANAGER), "Tar ansvar för ett larm om ett barn"),
    CONFIRM_SYNTHETIC(automatic(), "Prövar att anmälningsvägen fungerar, utan att det gäller någon"),
    READ_OWN(oneself(), "Du ser dina egna uppgifter");

    private final Rule rule;
    private final String purpose;

    ConcernAction(Rule rule, String purpose) {
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
