package se.skyddsnat.commitments;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.skyddsnat.kernel.Facts;

/** All that was asked for, in the order of the public page; nothing can be added or taken away while running. */
public final class Commitments {

    private final List<Chapter> chapters;
    private final List<Commitment> all;
    private final Map<CommitmentId, Commitment> byId;

    private Commitments(List<Chapter> chapters, List<Commitment> all) {
        this.chapters = chapters;
        this.all = all;
        this.byId = all.stream().collect(toUnmodifiableMap(Commitment::id, Function.identity()));
    }

    /**
     * Reads the catalogue that comes with the product.
     *
     * @throws IllegalStateException if it is broken
     */
    public static Commitments read() {
        var chapters = Facts.read("/commitments/chapters.tsv", "number", "sv", "en").stream()
                .map(row -> new Chapter(Integer.parseInt(row[0]), new Wording(row[1], row[2])))
                .toList();
        var rows = Facts.read(
                "/commitments/commitments.tsv", "id", "chapter", "kinds", "asked_sv", "asked_en", "kept_sv", "kept_en");
        return new Commitments(
                chapters, rows.stream().map(Commitments::commitment).toList());
    }

    private static Commitment commitment(String[] row) {
        return new Commitment(
                new CommitmentId(row[0]),
                Integer.parseInt(row[1]),
                kinds(row[2]),
                new Wording(row[3], row[4]),
                new Wording(row[5], row[6]));
    }

    private static Set<CommitmentKind> kinds(String listed) {
        return Stream.of(listed.split(",", -1))
                .map(kind -> CommitmentKind.valueOf(kind.toUpperCase(Locale.ROOT)))
                .collect(toUnmodifiableSet());
    }

    /** Every commitment, in the order of the page. */
    public List<Commitment> all() {
        return all;
    }

    /** The chapters, in the order of the page. */
    public List<Chapter> chapters() {
        return chapters;
    }

    /** The commitments of one chapter, in the order of the page. */
    public List<Commitment> in(Chapter chapter) {
        return all.stream().filter(one -> one.chapter() == chapter.number()).toList();
    }

    /** The commitment with that name, if there is one. */
    public Optional<Commitment> find(CommitmentId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
