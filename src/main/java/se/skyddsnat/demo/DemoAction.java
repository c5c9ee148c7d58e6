package se.skyddsnat.demo;

import se.skyddsnat.access.Action;
import se.skyddsnat.access.Rule;

/** What only the demo does, by itself; everything else in it is done by its made-up people through the same doors as always. */
enum DemoAction implements Action {
    FETCH_FROM_REGISTER("Hämtar påhittade familjer som om de kom från folkbokföringen"),
    SEE_WHAT_TIME_DID("Visar i provversionen vilka tider som gick ut när klockan vreds");

    private final String purpose;

    DemoAction(String purpose) {
        this.purpose = purpose;
    }

    @Override
    public Rule rule() {
        return Rule.automatic();
    }

    @Override
    public String purpose() {
        return purpose;
    }
}
