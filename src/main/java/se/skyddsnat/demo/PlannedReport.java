package se.skyddsnat.demo;

import java.time.Instant;
import java.util.List;
import se.skyddsnat.demo.Voices.Voice;

/**
 * A report that is going to be made.
 *
 * @param children whom it is about, all of the family
 * @param fate what becomes of it
 * @param chance decides everything smaller, so that one report's luck does not disturb another's
 */
record PlannedReport(
        Instant at, Cast cast, Family family, List<Resident> children, Sender sender, Fate fate, Chance chance) {

    /** Who worries, and through which door. */
    enum Sender {
        PRESCHOOL_BY_WEB(Voice.PRESCHOOL),
        SCHOOL_BY_WEB(Voice.SCHOOL),
        SCHOOL_BY_SYSTEM(Voice.SCHOOL),
        HEALTH_CARE_BY_SYSTEM(Voice.HEALTH),
        HEALTH_CARE_BY_LETTER(Voice.HEALTH),
        POLICE_BY_WEB(Voice.POLICE),
        POLICE_BY_PHONE(Voice.POLICE),
        NEIGHBOUR_BY_WEB(Voice.NEIGHBOUR),
        NEIGHBOUR_BY_PHONE(Voice.NEIGHBOUR),
        RELATIVE_BY_PHONE(Voice.RELATIVE),
        RELATIVE_ON_VISIT(Voice.RELATIVE),
        THE_CHILD(Voice.CHILD),
        THE_CHILD_APPLIES(Voice.APPLICATION);

        private final Voice voice;

        Sender(Voice voice) {
            this.voice = voice;
        }

        Voice voice() {
            return voice;
        }

        boolean isTheChild() {
            return this == THE_CHILD || this == THE_CHILD_APPLIES;
        }
    }

    /** What becomes of it once it is assessed. */
    enum Fate {
        OPENED,
        NOT_OPENED,
        /** Nobody decides, and the clock climbs its ladder. */
        LEFT_LYING
    }
}
