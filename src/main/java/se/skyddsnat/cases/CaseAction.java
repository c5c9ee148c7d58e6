package se.skyddsnat.cases;

import static se.skyddsnat.access.Rule.anyOf;
import static se.skyddsnat.access.Rule.holder;
import static se.skyddsnat.access.Rule.sameUnit;
import static se.skyddsnat.access.Rule.staff;
import static se.skyddsnat.kernel.Role.DUTY_OFFICER;
import static se.skyddsnat.kernel.Role.MANAGER;
import static se.skyddsnat.kernel.Role.SOCIAL_WORKER;
import static se.skyddsnat.kernel.Role.TEAM_LEADER;

import se.skyddsnat.access.Action;
import se.skyddsnat.access.Rule;

/** What may be done with a matter, and by whom. */
public enum CaseAction implements Action {
    LIST_MATTERS(
            staff(SOCIAL_WORKER, DUTY_OFFICER, TEAM_LEADER, MANAGER),
            "Ser enhetens ärenden för att fördela dagens arbete"),
    READ_MATTER(
            anyOf(holder(), sameUnit(SOCIAL_WORKER, DUTY_OFFICER, TEAM_LEADER, MANAGER)),
            "Läser ärendet för att handlägga det"),
    TAKE_MATTER(sameUnit(SOCIAL_WORKER, DUTY_OFFICER), "Tar ansvar för ärendet"),
    ASSIGN_MATTER(sameUnit(TEAM_LEADER, MANAGER), "Ger ärendet en ansvarig handläggare"),
    OFFER_HAND_OVER(anyOf(holder(), sameUnit(TEAM_LEADER, MANAGER)), "Lämnar över ärendet till en namngiven kollega"),
    ANSWER_HAND_OVER(holder(), "Kvitterar ett ärende som lämnas över"),
    WRITE_JOURNAL(
            anyOf(holder(), sameUnit(SOCIAL_WORKER, DUTY_OFFICER, TEAM_LEADER, MANAGER)), "Antecknar vad som hänt"),
    NOTE_CHILD_TALK(
            anyOf(holder(), sameUnit(SOCIAL_WORKER, DUTY_OFFICER, TEAM_LEADER)), "Antecknar tid i samtal med barnet"),
    SEE_UNIT_FIGURES(staff(SOCIAL_WORKER, DUTY_OFFICER, TEAM_LEADER, MANAGER), "Ser enhetens siffror, inga personer");

    private final Rule rule;
    private final String purpose;

    CaseAction(Rule rule, String purpose) {
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
