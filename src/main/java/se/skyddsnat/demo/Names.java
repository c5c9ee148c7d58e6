package se.skyddsnat.demo;

import java.util.List;
import se.skyddsnat.demo.Chance.Weighed;
import se.skyddsnat.kernel.Facts;
import se.skyddsnat.kernel.Language;
import se.skyddsnat.kernel.LegalSex;

/** Common names, put together by chance: no name here is anybody's in particular. */
final class Names {

    private static final List<Weighed<String>> LANGUAGES = List.of(
            new Weighed<>("sv", 70),
            new Weighed<>("ar", 7),
            new Weighed<>("so", 4),
            new Weighed<>("en", 3),
            new Weighed<>("fi", 3),
            new Weighed<>("fa", 3),
            new Weighed<>("uk", 3),
            new Weighed<>("ti", 2),
            new Weighed<>("pl", 2),
            new Weighed<>("tr", 2),
            new Weighed<>("es", 1));

    private static final List<String> GIRLS = List.of(
            "Agnes", "Alice", "Alma", "Amina", "Astrid", "Clara", "Ebba", "Elina", "Ella", "Elsa", "Emilia", "Ester",
            "Fatima", "Freja", "Hanna", "Hedda", "Ida", "Ines", "Ingrid", "Iris", "Julia", "Juni", "Layla", "Lea",
            "Leila", "Lilly", "Lova", "Luna", "Lykke", "Maja", "Maryam", "Meja", "Molly", "Nora", "Olivia", "Saga",
            "Sara", "Selma", "Signe", "Siri", "Stella", "Tyra", "Vera", "Wilma", "Yasmin", "Zahra");
    private static final List<String> BOYS = List.of(
            "Adam",
            "Adrian",
            "Ali",
            "Amir",
            "Arvid",
            "August",
            "Axel",
            "Benjamin",
            "Charlie",
            "Ebbe",
            "Elliot",
            "Elton",
            "Emil",
            "Felix",
            "Frank",
            "Gustav",
            "Hassan",
            "Harry",
            "Henry",
            "Hugo",
            "Ibrahim",
            "Isak",
            "Ivar",
            "Jack",
            "Josef",
            "Leo",
            "Liam",
            "Loke",
            "Love",
            "Lucas",
            "Ludvig",
            "Malte",
            "Melvin",
            "Milo",
            "Mohamed",
            "Nils",
            "Noah",
            "Oliver",
            "Omar",
            "Otto",
            "Sam",
            "Sigge",
            "Theo",
            "Ture",
            "Vidar",
            "William",
            "Yusuf");

    private final List<Weighed<String>> women;
    private final List<Weighed<String>> men;
    private final double allWomen;
    private final double allMen;
    private final List<String> family;

    Names() {
        var given = Facts.read("/facts/given-names.tsv", "name", "women", "men");
        this.women = weighed(given, 1);
        this.men = weighed(given, 2);
        this.allWomen = Weighed.total(women);
        this.allMen = Weighed.total(men);
        this.family = Facts.read("/facts/surnames.tsv", "name").stream()
                .map(row -> row[0])
                .toList();
    }

    String given(Chance chance, LegalSex sex) {
        return sex == LegalSex.WOMAN ? chance.oneOf(women, allWomen) : chance.oneOf(men, allMen);
    }

    /** A name that children of today bear. */
    String child(Chance chance, LegalSex sex) {
        return chance.oneOf(sex == LegalSex.WOMAN ? GIRLS : BOYS);
    }

    String family(Chance chance) {
        return chance.oneOf(family);
    }

    /** The language that somebody wants to be met in. */
    Language language(Chance chance) {
        return new Language(chance.oneOf(LANGUAGES, Weighed.total(LANGUAGES)));
    }

    private static List<Weighed<String>> weighed(List<String[]> rows, int column) {
        return rows.stream()
                .map(row -> new Weighed<>(row[0], Double.parseDouble(row[column])))
                .filter(one -> one.weight() > 0)
                .toList();
    }
}
