package se.skyddsnat.clocks;

import se.skyddsnat.access.Action;
import se.skyddsnat.access.Rule;

/** What is done with clocks apart from the acts that set them going. */
enum ClockAction implements Action {
    ESCALATE_CLOCKS(Rule.automatic(), "Någon säger till när en tid håller på att gå ut"),
    SEE_ALARM(Rule.holder(), "Ser att en tid håller på att gå ut");

    private final Rule rule;
    private final String purpose;

    ClockAction(Rule rule, String purpose) {
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
