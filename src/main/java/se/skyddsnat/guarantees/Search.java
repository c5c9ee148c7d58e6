package se.skyddsnat.guarantees;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.clocks.Basis;
import se.skyddsnat.clocks.ClockRule;

/**
 * What somebody looks for among the guarantees; whatever is left out narrows nothing.
 *
 * @param words part of a title, in Swedish or English, or how the clock's short name begins
 */
public record Search(@Nullable Area area, @Nullable Basis basis, String words) {

    private static final int LONGEST = 100;

    /** Everything. */
    public static final Search ALL = new Search(null, null, "");

    /** As typed in an address; what does not exist narrows nothing. */
    public static Search of(String area, String basis, String words) {
        var known = Optional.of(basis.toUpperCase(Locale.ROOT))
                .flatMap(name -> Arrays.stream(Basis.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst());
        var strip = words.strip();
        return new Search(
                Area.byWord(area).orElse(null),
                known.orElse(null),
                strip.substring(0, Math.min(LONGEST, strip.length())));
    }

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return equals(ALL);
    }

    boolean finds(ClockRule rule) {
        return (area == null || area == Area.of(rule.id()))
                && (basis == null || basis == rule.basis())
                && (words.isEmpty() || named(rule));
    }

    private boolean named(ClockRule rule) {
        var sought = words.toLowerCase(Locale.ROOT);
        return rule.titleSv().toLowerCase(Locale.ROOT).contains(sought)
                || rule.titleEn().toLowerCase(Locale.ROOT).contains(sought)
                || rule.id().code().toLowerCase(Locale.ROOT).startsWith(sought);
    }
}
