package se.skyddsnat.commitments;

import java.util.List;
import java.util.Locale;

/** How far a commitment has come, as the stories show and nobody decides. */
public enum State {
    /** Every story that proves it was run on this program and passed. */
    KEPT,
    /** A story that proves it was run on this program and failed. */
    FAILED,
    /** A story has proved it, but on another program than this one. */
    NOT_RUN,
    /** No story proves it. */
    NOT_YET;

    static State of(List<StoryRun> runs, String build) {
        if (runs.isEmpty()) {
            return NOT_YET;
        }
        var here = runs.stream().filter(run -> run.build().equals(build)).toList();
        if (here.stream().anyMatch(run -> !run.passed() || run.tests() == 0)) {
            return FAILED;
        }
        return here.isEmpty() ? NOT_RUN : KEPT;
    }

    /** The name as texts and style sheet have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
