package se.skyddsnat.ui;

import java.util.Locale;

/**
 * A running clock as a small sign: the promise in words, how much of its time has gone, and by what right it runs.
 *
 * @param shareGone how much of the time has gone, 0 to 1
 * @param dueText when it ends, in words
 * @param dueIso when it ends, ISO 8601
 */
public record ClockChip(String label, Basis basis, double shareGone, String dueText, String dueIso, boolean overdue) {

    /** By what right a clock runs: law is filled, guideline outlined, our own promise dotted. */
    public enum Basis {
        LAW,
        GUIDELINE,
        PROMISE;

        /** The name in the style sheet and in the texts. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ClockChip {
        if (!(shareGone >= 0 && shareGone <= 1)) {
            throw new IllegalArgumentException("shareGone is a share between 0 and 1: " + shareGone);
        }
    }

    /** Length of the bar out of a hundred; an overdue clock is full. */
    public int percent() {
        return overdue ? 100 : (int) Math.round(shareGone * 100);
    }
}
