package se.skyddsnat.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.skyddsnat.kernel.Facts;

/** What the made-up people write and say. */
final class Voices {

    private final Map<Voice, List<String>> byKind;

    /** What kind of sentence is called for. */
    enum Voice {
        PRESCHOOL,
        SCHOOL,
        POLICE,
        HEALTH,
        NEIGHBOUR,
        RELATIVE,
        CHILD,
        APPLICATION,
        PROTECT_NO,
        PROTECT_YES,
        CALL,
        MEETING,
        HOME_VISIT,
        TALK,
        OPEN,
        NOT_OPEN,
        PATTERN,
        TELL,
        WITHHOLD,
        BEST_INTEREST,
        CHILD_VIEW,
        NO_TALK,
        PROLONG,
        SECOND_VIEW,
        HAND_OVER,
        MORNING,
        WITHHELD,
        DECIDE_SUPPORT,
        DECIDE_OWN_YES,
        DECIDE_OWN_NO,
        PLAIN_SUPPORT,
        PLAIN_OWN_YES,
        PLAIN_OWN_NO,
        FACTS,
        REASONS,
        HEARD,
        APPEAL,
        COURT
    }

    Voices() {
        this.byKind = Facts.read("/demo/voices.tsv", "kind", "text").stream()
                .collect(Collectors.groupingBy(
                        row -> Voice.valueOf(row[0]), Collectors.mapping(row -> row[1], Collectors.toList())));
    }

    String say(Voice kind, Chance chance) {
        return chance.oneOf(byKind.getOrDefault(kind, List.of()));
    }
}
