package se.skyddsnat.guarantees;

/**
 * How often a time limit was kept and how often it broke, as it may be shown: each number to the nearest five.
 *
 * @param kept a multiple of five
 * @param broken a multiple of five
 */
public record Count(int kept, int broken) {

    private static final int STEP = 5;

    static Count of(int kept, int broken) {
        return new Count(nearest(kept), nearest(broken));
    }

    private static int nearest(int number) {
        return (number + STEP / 2) / STEP * STEP;
    }

    /** The share kept in whole percent, from the numbers shown and from nothing else. */
    public int percentKept() {
        return Math.round(100f * kept / (kept + broken));
    }
}
