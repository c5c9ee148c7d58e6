package se.skyddsnat.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.identity.Person;
import se.skyddsnat.kernel.Facts;

/** A municipality's made-up streets and schools on its real postal codes. */
record Town(String municipality, List<Area> areas, List<String> schools, List<String> preschools) {

    /** A postal code and its locality. */
    record Area(String postalCode, String locality) {}

    private static final List<String> FIRST = List.of(
            "Almlunda", "Björkhaga", "Ekbacks", "Granlids", "Hasseldals", "Lindviks", "Rönnängs", "Sälgby", "Tallmo");
    private static final List<String> STREETS =
            List.of("Bofink", "Blåsippe", "Domherre", "Granris", "Hjortron", "Lingon", "Nötskrike", "Videkvist");
    private static final List<String> KINDS = List.of("vägen", "gatan", "stigen");

    /** Numbers that the telephone authority keeps for films and books: nobody answers. */
    private static final int FIRST_PHONE = 605;

    private static final int LAST_PHONE = 699;

    static Town of(String municipality, Chance chance) {
        var areas = Facts.read("/facts/postal-areas.tsv", "from", "to", "locality", "municipality").stream()
                .filter(row -> row[3].equals(municipality))
                .map(row -> new Area(row[0].substring(0, 3) + " " + row[0].substring(3), row[2]))
                .toList();
        return new Town(municipality, areas, named(chance, "skolan", 7), named(chance, "förskola", 4));
    }

    private static List<String> named(Chance chance, String kind, int count) {
        var left = new ArrayList<>(FIRST);
        return IntStream.range(0, count)
                .mapToObj(_ -> left.remove(chance.between(0, left.size() - 1)))
                .map(name -> kind.equals("skolan") ? name + kind : name + " " + kind)
                .toList();
    }

    /** A home that a family shares. */
    Person.Contact home(Chance chance) {
        var area = areas.isEmpty() ? null : chance.oneOf(areas);
        var street = chance.oneOf(STREETS) + chance.oneOf(KINDS) + " " + chance.between(1, 98);
        return new Person.Contact(
                street,
                area == null ? null : area.postalCode(),
                area == null ? null : area.locality(),
                municipality,
                null,
                null);
    }

    String phone(Chance chance) {
        return "070-1740" + chance.between(FIRST_PHONE, LAST_PHONE);
    }

    /** Where a child of that age spends her days; null for those who stay at home. */
    @Nullable
    String school(Chance chance, int age) {
        if (age < 2 || age > 17) {
            return null;
        }
        return chance.oneOf(age < 6 ? preschools : schools);
    }
}
