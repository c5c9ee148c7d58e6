package se.skyddsnat.guarantees;

import se.skyddsnat.kernel.BoardId;

/** What one board truly counted for one time limit, before anything is hidden. */
record Cell(BoardId board, String region, int kept, int broken) {

    int total() {
        return kept + broken;
    }
}
