package se.skyddsnat.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.identity.Person;

/**
 * What a list may show of a child.
 *
 * @param name only for whoever holds the matter, and never that of a protected person
 * @param age whole years, or null when the birth date is unknown
 */
public record Glimpse(@Nullable String name, @Nullable Integer age, Person.@Nullable Sex sex) {

    static final Glimpse UNKNOWN = new Glimpse(null, null, null);

    static Glimpse of(@Nullable Person child, boolean named, LocalDate today) {
        if (child == null) {
            return UNKNOWN;
        }
        var name = named && !child.protection().isProtected() && !child.name().isBlank() ? child.name() : null;
        return new Glimpse(name, child.ageOn(today).orElse(null), child.sex());
    }
}
