package se.skyddsnat.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.skyddsnat.identity.Protection;
import se.skyddsnat.kernel.CoordinationNumber;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.Personnummer;
import se.skyddsnat.kernel.TemporaryNumber;

/** The made-up people of a municipality: the same from the same seed, of every kind that is met in life. */
class PopulationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Population people = Population.of(1, "0380", TODAY, 200);

    @Test
    void the_same_seed_gives_the_same_people_and_another_seed_gives_others() {
        assertThat(Population.of(1, "0380", TODAY, 200)).isEqualTo(people);
        assertThat(Population.of(2, "0380", TODAY, 200)).isNotEqualTo(people);
    }

    @Test
    void no_two_people_share_a_number() {
        var numbers = everybody().flatMap(r -> r.number().value().stream()).toList();
        assertThat(numbers).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    }

    @Test
    void official_numbers_are_test_numbers_only() throws Exception {
        try (var in = PopulationTest.class.getResourceAsStream("/facts/test-identity-numbers.txt")) {
            Set<String> official = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.substring(0, Math.min(12, line.length())))
                    .collect(Collectors.toSet());
            var others = everybody()
                    .map(Resident::number)
                    .filter(n -> n instanceof Personnummer || n instanceof CoordinationNumber)
                    .flatMap(n -> n.value().stream())
                    .filter(n -> !official.contains(n));
            assertThat(others).isEmpty();
        }
    }

    @Test
    void every_kind_of_number_and_every_level_of_protection_is_there() {
        var kinds = everybody().map(r -> r.number().getClass()).collect(Collectors.toSet());
        assertThat(kinds)
                .isEqualTo(Set.<Class<?>>of(
                        Personnummer.class,
                        CoordinationNumber.class,
                        TemporaryNumber.class,
                        IdentityNumber.Unknown.class));
        var levels = everybody().map(Resident::protection).collect(Collectors.toSet());
        assertThat(levels).isEqualTo(Set.copyOf(Arrays.asList(Protection.values())));
    }

    @Test
    void some_are_hidden_from_the_other_guardian_and_keep_no_address_above_the_lowest_level() {
        var hidden = people.families().stream().filter(Family::isProtected).toList();
        assertThat(hidden).hasSizeGreaterThanOrEqualTo(6).allSatisfy(family -> {
            assertThat(family.guardians())
                    .anySatisfy(g ->
                            assertThat(g.person().protection().isProtected()).isTrue())
                    .anySatisfy(g -> assertThat(g.person().protection()).isEqualTo(Protection.NONE));
            assertThat(family.children())
                    .filteredOn(c -> c.protection().compareTo(Protection.SECRECY_MARK) > 0)
                    .allSatisfy(c -> assertThat(c.contact().address()).isNull());
        });
    }

    @Test
    void children_are_children_and_most_families_speak_swedish() {
        assertThat(people.families().stream().flatMap(f -> f.children().stream()))
                .allSatisfy(c -> assertThat(c.ageOn(TODAY, 10)).isBetween(0, 17));
        var languages = people.families().stream()
                .map(f -> f.children().getFirst().language().tag())
                .collect(Collectors.groupingBy(tag -> tag, Collectors.counting()));
        assertThat(languages).hasSizeGreaterThan(5);
        assertThat(languages.getOrDefault("sv", 0L)).isGreaterThan(110);
        assertThat(List.copyOf(people.families().getFirst().children())
                        .getFirst()
                        .givenName())
                .isEqualTo("Alva");
    }

    private Stream<Resident> everybody() {
        return people.families().stream().flatMap(f -> f.everybody().stream());
    }
}
