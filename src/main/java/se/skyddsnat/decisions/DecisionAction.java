package se.skyddsnat.decisions;

import static se.skyddsnat.access.Rule.anyOf;
import static se.skyddsnat.access.Rule.anyone;
import static se.skyddsnat.access.Rule.holder;
import static se.skyddsnat.access.Rule.oneself;
import static se.skyddsnat.access.Rule.sameUnit;
import static se.skyddsnat.access.Rule.staff;
import static se.skyddsnat.kernel.Role.CHAIR;
import static se.skyddsnat.kernel.Role.COMMITTEE_SECRETARY;
import static se.skyddsnat.kernel.Role.MANAGER;
import static se.skyddsnat.kernel.Role.SOCIAL_WORKER;
import static se.skyddsnat.kernel.Role.TEAM_LEADER;

import se.skyddsnat.access.Action;
import se.skyddsnat.access.Rule;

/** What may be done on the way to a decision and after it, and by whom; at which level one decides is asked besides. */
public enum DecisionAction implements Action {
    READ_DECISIONS(
            anyOf(holder(), sameUnit(SOCIAL_WORKER, TEAM_LEADER, MANAGER)), "Läser förslag och beslut i ärendet"),
    /** Only while something in the matter waits for the board or its committee, or has been decided there. */
    READ_FOR_BOARD(staff(COMMITTEE_SECRETARY, CHAIR), "Läser det som utskottet eller nämnden ska besluta om"),
    PROPOSE_DECISION(anyOf(holder(), sameUnit(SOCIAL_WORKER, TEAM_LEADER)), "Föreslår beslut"),
    REVIEW_PROPOSAL(
            anyOf(holder(), sameUnit(SOCIAL_WORKER, TEAM_LEADER, MANAGER)), "Granskar ett förslag med egna ögon"),
    DECIDE(anyOf(holder(), sameUnit(SOCIAL_WORKER, TEAM_LEADER, MANAGER)), "Beslutar enligt delegationsordningen"),
    DECIDE_FOR_BOARD(staff(COMMITTEE_SECRETARY, CHAIR), "Noterar utskottets eller nämndens beslut"),
    WRITE_LETTER(anyOf(holder(), sameUnit(SOCIAL_WORKER, TEAM_LEADER)), "Skriver beslutsbrev till en mottagare"),
    APPROVE_LETTER(
            anyOf(holder(), sameUnit(SOCIAL_WORKER, TEAM_LEADER, MANAGER)),
            "Kontrollerar ett brev där någon är skyddad"),
    SEND_LETTER(anyOf(holder(), sameUnit(SOCIAL_WORKER, TEAM_LEADER)), "Skickar beslutsbrev och noterar delgivning"),
    HANDLE_APPEAL(
            anyOf(holder(), sameUnit(SOCIAL_WORKER, TEAM_LEADER, MANAGER)), "Tar hand om ett överklagande till slutet"),
    LIST_OWN_LETTERS(oneself(), "Ser sina egna beslut"),
    OPEN_OWN_LETTER(oneself(), "Läser sitt eget beslut"),
    OPEN_LETTER_BY_CODE(anyone(), "Läser ett beslut med koden i brevet");

    private final Rule rule;
    private final String purpose;

    DecisionAction(Rule rule, String purpose) {
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
