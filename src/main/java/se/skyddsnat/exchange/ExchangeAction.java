package se.skyddsnat.exchange;

import static se.skyddsnat.access.Rule.otherSystem;

import se.skyddsnat.access.Action;
import se.skyddsnat.access.Rule;

/** What another system may do beside reporting. */
public enum ExchangeAction implements Action {
    FOLLOW_OWN_REPORT(otherSystem(), "Det system som sänt anmälan ser att den är mottagen, sedd och bedömd");

    private final Rule rule;
    private final String purpose;

    ExchangeAction(Rule rule, String purpose) {
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
