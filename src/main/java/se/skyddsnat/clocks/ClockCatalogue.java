package se.skyddsnat.clocks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All time limits of the system, each with the versions that have held over time.
 *
 * <p>Cannot be changed while the system runs; {@link #swedish()} is read once from the catalogue that ships with it.
 */
public final class ClockCatalogue {

    private static final class Loaded {
        static final ClockCatalogue SWEDISH = new ClockCatalogue(CatalogueFile.read());
    }

    private final Map<ClockId, List<ClockRule>> versions;

    ClockCatalogue(List<ClockRule> rules) {
        var byId = new TreeMap<ClockId, List<ClockRule>>();
        for (var rule : rules) {
            byId.merge(rule.id(), List.of(rule), ClockCatalogue::joined);
        }
        this.versions = java.util.Collections.unmodifiableMap(byId);
    }

    /** The catalogue for Sweden. */
    public static ClockCatalogue swedish() {
        return Loaded.SWEDISH;
    }

    /** Every version of every time limit, by name and then by age. */
    public List<ClockRule> all() {
        return versions.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The name as a known clock.
     *
     * @throws IllegalArgumentException if the catalogue has no such clock
     */
    public ClockId id(String code) {
        var id = new ClockId(code);
        if (!versions.containsKey(id)) {
            throw unknown(id);
        }
        return id;
    }

    /**
     * The version that holds for a clock whose start event fell on that day (Europe/Stockholm): the one in force
     * then, or the first one if that {@linkplain ClockRule#reachesBack() reaches back} over what began earlier.
     * Empty when no rule held then.
     *
     * @throws IllegalArgumentException if the catalogue has no such clock
     */
    public Optional<ClockRule> find(ClockId id, LocalDate startedOn) {
        var known = versions(id);
        var inForce = known.stream().filter(rule -> rule.inForceOn(startedOn)).findFirst();
        return inForce.or(() -> Optional.of(known.getFirst())
                .filter(rule ->
                        rule.reachesBack() && rule.validFrom() != null && startedOn.isBefore(rule.validFrom())));
    }

    /**
     * As {@link #find}, for callers who know that a rule held.
     *
     * @throws IllegalArgumentException if the catalogue has no such clock, or no version held that day
     */
    public ClockRule rule(ClockId id, LocalDate startedOn) {
        return find(id, startedOn)
                .orElseThrow(() -> new IllegalArgumentException("No version of " + id + " held on " + startedOn));
    }

    /**
     * The newest version of a time limit, for pages that explain it.
     *
     * @throws IllegalArgumentException if the catalogue has no such clock
     */
    public ClockRule latest(ClockId id) {
        return versions(id).getLast();
    }

    private List<ClockRule> versions(ClockId id) {
        var known = versions.get(id);
        if (known == null) {
            throw unknown(id);
        }
        return known;
    }

    private static IllegalArgumentException unknown(ClockId id) {
        return new IllegalArgumentException("The catalogue has no clock " + id);
    }

    private static List<ClockRule> joined(List<ClockRule> older, List<ClockRule> more) {
        var inOrder = java.util.stream.Stream.concat(older.stream(), more.stream())
                .sorted(Comparator.comparing(ClockCatalogue::begins))
                .toList();
        for (var i = 1; i < inOrder.size(); i++) {
            var end = inOrder.get(i - 1).validTo();
            if (end == null || !end.isBefore(begins(inOrder.get(i)))) {
                throw new IllegalStateException(
                        "Two versions of " + inOrder.get(i).id() + " hold at the same time");
            }
        }
        return inOrder;
    }

    private static LocalDate begins(ClockRule rule) {
        var from = rule.validFrom();
        return from == null ? LocalDate.MIN : from;
    }
}
