package se.skyddsnat.guarantees.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.Facts;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Municipality;

/** A municipality that somebody has chosen, with its board and its region. */
record Place(String code, String name, BoardId board, String region, String regionName) {

    private static final class Loaded {
        static final Map<String, String> REGIONS =
                Facts.read("/facts/regions.tsv", "code", "county", "short_name", "letter", "seat").stream()
                        .collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }

    static String regionName(String code) {
        return Loaded.REGIONS.getOrDefault(code, code);
    }

    static Place of(Municipality municipality) {
        return new Place(
                municipality.code(),
                municipality.name(),
                Board.idOf(municipality.code()),
                municipality.regionCode(),
                regionName(municipality.regionCode()));
    }

    static Optional<Place> chosen(String code, List<Municipality> municipalities) {
        return municipalities.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(Place::of);
    }
}
