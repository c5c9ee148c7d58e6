package se.skyddsnat.organisation;

import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.Ids;

/** The social welfare board of a municipality (SoL 4:2), with the number one can always call. */
public record Board(BoardId id, String municipalityCode, String name, String phone) {

    /** The id that the board of a municipality has on every installation, so that cells can speak of the same board. */
    public static BoardId idOf(String municipalityCode) {
        return new BoardId(Ids.named("socialnämnd " + municipalityCode));
    }
}
