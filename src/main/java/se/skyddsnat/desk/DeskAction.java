package se.skyddsnat.desk;

import static se.skyddsnat.access.Rule.anyOf;
import static se.skyddsnat.access.Rule.holder;
import static se.skyddsnat.access.Rule.sameUnit;
import static se.skyddsnat.access.Rule.staff;
import static se.skyddsnat.kernel.Role.CHAIR;
import static se.skyddsnat.kernel.Role.COMMITTEE_SECRETARY;
import static se.skyddsnat.kernel.Role.DUTY_OFFICER;
import static se.skyddsnat.kernel.Role.MANAGER;
import static se.skyddsnat.kernel.Role.SOCIAL_WORKER;
import static se.skyddsnat.kernel.Role.TEAM_LEADER;

import se.skyddsnat.access.Action;
import se.skyddsnat.access.Rule;

/** What may be looked at from the desk, and by whom; everything else is asked of the module that it belongs to. */
public enum DeskAction implements Action {
    SEE_DAY(
            staff(SOCIAL_WORKER, DUTY_OFFICER, TEAM_LEADER, MANAGER, COMMITTEE_SECRETARY, CHAIR),
            "Ser dagens arbete för att ta det mest brådskande först"),
    READ_HAND_OVER(holder(), "Läser vad som lämnas över innan hon kvitterar"),
    SEARCH(
            staff(SOCIAL_WORKER, DUTY_OFFICER, TEAM_LEADER, MANAGER),
            "Söker efter ett barn eller ett ärende för att handlägga det"),
    SEE_HITS(
            staff(SOCIAL_WORKER, DUTY_OFFICER, TEAM_LEADER, MANAGER),
            "Ser i en sökning att nämnden har ett ärende om barnet och vem som håller i det"),
    CHANGE_CONTACT(
            anyOf(holder(), sameUnit(SOCIAL_WORKER, DUTY_OFFICER, TEAM_LEADER, MANAGER)), "Rättar hur barnet nås"),
    PROTECT(
            anyOf(holder(), sameUnit(SOCIAL_WORKER, DUTY_OFFICER, TEAM_LEADER, MANAGER)),
            "Skyddar barnets uppgifter så att ingen kan spåra barnet"),
    LOWER_PROTECTION(sameUnit(TEAM_LEADER, MANAGER), "Sänker skyddet för barnets uppgifter, med skäl"),
    TIE_FAMILY(
            anyOf(holder(), sameUnit(SOCIAL_WORKER, DUTY_OFFICER, TEAM_LEADER, MANAGER)),
            "Antecknar eller rättar vilka som finns runt barnet");

    private final Rule rule;
    private final String purpose;

    DeskAction(Rule rule, String purpose) {
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
