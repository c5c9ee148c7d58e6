package se.skyddsnat.messaging;

import static se.skyddsnat.access.Rule.automatic;
import static se.skyddsnat.access.Rule.holder;

import se.skyddsnat.access.Action;
import se.skyddsnat.access.Rule;

/** What may be done with notices and messages, and by whom. */
public enum MessagingAction implements Action {
    SEE_NOTICE(holder(), "Kvitterar att hon har sett det hon behöver veta"),
    SHOW_SENT(automatic(), "Visar i provversionen vad som skulle ha skickats");

    private final Rule rule;
    private final String purpose;

    MessagingAction(Rule rule, String purpose) {
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
