package se.skyddsnat.investigations;

import static se.skyddsnat.access.Rule.anyOf;
import static se.skyddsnat.access.Rule.holder;
import static se.skyddsnat.access.Rule.sameUnit;
import static se.skyddsnat.kernel.Role.MANAGER;
import static se.skyddsnat.kernel.Role.SOCIAL_WORKER;
import static se.skyddsnat.kernel.Role.TEAM_LEADER;

import se.skyddsnat.access.Action;
import se.skyddsnat.access.Rule;

/** What may be done in a child's inquiry, and by whom; that she is qualified is asked besides. */
public enum InquiryAction implements Action {
    READ_INQUIRY(anyOf(holder(), sameUnit(SOCIAL_WORKER, TEAM_LEADER, MANAGER)), "Läser utredningen"),
    WRITE_INQUIRY(anyOf(holder(), sameUnit(SOCIAL_WORKER, TEAM_LEADER)), "Antecknar i utredningen"),
    TELL_THOSE_CONCERNED(
            anyOf(holder(), sameUnit(SOCIAL_WORKER, TEAM_LEADER)), "Noterar att de som berörs har underrättats"),
    ASK_SECOND_READER(anyOf(holder(), sameUnit(SOCIAL_WORKER, TEAM_LEADER)), "Ber en kunnig kollega läsa utredningen"),
    READ_AS_SECOND(holder(), "Läser utredningen som andra läsare"),
    PROLONG_INQUIRY(sameUnit(TEAM_LEADER, MANAGER), "Beslutar om längre utredningstid"),
    CLOSE_INQUIRY(anyOf(holder(), sameUnit(SOCIAL_WORKER, TEAM_LEADER, MANAGER)), "Avslutar utredningen");

    private final Rule rule;
    private final String purpose;

    InquiryAction(Rule rule, String purpose) {
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
