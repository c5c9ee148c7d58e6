package se.skyddsnat.commitments;

/**
 * A story that has been run to prove a commitment.
 *
 * @param story the name of the story, such as {@code G48Story}
 * @param tests how many of its scenes were played
 * @param build the program it was run on, {@link BuildPrint}
 */
public record StoryRun(CommitmentId commitment, String story, boolean passed, int tests, String build) {

    private static final String PASSED = "passed";

    /** As a line of the list of results. */
    public String line() {
        return String.join("\t", commitment.code(), story, passed ? PASSED : "failed", "" + tests, build);
    }

    /**
     * Read back from a line.
     *
     * @throws IllegalArgumentException if the line is no result
     */
    public static StoryRun of(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != 5) {
            throw new IllegalArgumentException("not the result of a story: " + line);
        }
        return new StoryRun(
                new CommitmentId(cells[0]), cells[1], cells[2].equals(PASSED), Integer.parseInt(cells[3]), cells[4]);
    }
}
