package se.skyddsnat.decisions;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.identity.Person;

/** What would tell where protected persons are: their street, postal code, place, telephone and school, however they are spaced or cased. */
final class Whereabouts {

    private static final int SHORTEST = 4;

    private final Set<String> signs = new HashSet<>();

    private Whereabouts() {}

    static Whereabouts of(Collection<Person> people) {
        var found = new Whereabouts();
        people.stream()
                .filter(p -> p.protection().isProtected())
                .map(Person::contact)
                .forEach(found::add);
        return found;
    }

    /** Whether any of it stands in the text. */
    boolean standIn(String text) {
        var folded = folded(text);
        return signs.stream().anyMatch(folded::contains);
    }

    private void add(Person.Contact contact) {
        Stream.of(contact.address(), street(contact.address()), contact.place(), contact.school())
                .forEach(this::add);
        add(contact.postalCode());
        add(contact.phone());
        if (contact.phone() != null) {
            add(contact.phone().replaceFirst("^(\\+46|0046|0)", ""));
        }
    }

    private void add(@Nullable String sign) {
        if (sign != null && folded(sign).length() >= SHORTEST) {
            signs.add(folded(sign));
        }
    }

    /** The street without its number. */
    private static @Nullable String street(@Nullable String address) {
        return address == null ? null : List.of(address.split("\\s*\\d", 2)).getFirst();
    }

    /** Only letters and digits, all small: nothing is hidden by a hyphen, a space or a line break. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
