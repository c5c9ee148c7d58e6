package se.skyddsnat.documents;

import static se.skyddsnat.access.Rule.anyOf;
import static se.skyddsnat.access.Rule.holder;
import static se.skyddsnat.access.Rule.sameUnit;
import static se.skyddsnat.kernel.Role.DUTY_OFFICER;
import static se.skyddsnat.kernel.Role.MANAGER;
import static se.skyddsnat.kernel.Role.SOCIAL_WORKER;
import static se.skyddsnat.kernel.Role.TEAM_LEADER;

import se.skyddsnat.access.Action;
import se.skyddsnat.access.Rule;

/** What may be done with a matter's documents, and by whom. */
public enum DocumentAction implements Action {
    LIST_DOCUMENTS("Ser vilka handlingar som finns i ärendet"),
    READ_DOCUMENT("Läser en handling i ärendet"),
    ADD_DOCUMENT("Lägger en handling till ärendet");

    private final Rule rule = anyOf(holder(), sameUnit(SOCIAL_WORKER, DUTY_OFFICER, TEAM_LEADER, MANAGER));
    private final String purpose;

    DocumentAction(String purpose) {
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
