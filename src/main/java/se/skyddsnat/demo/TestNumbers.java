package se.skyddsnat.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import se.skyddsnat.kernel.CoordinationNumber;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.LegalSex;

/** Numbers that no living person has, each handed out once. */
final class TestNumbers {

    private final Map<String, List<IdentityNumber>> left = new HashMap<>();

    /** @param kept numbers that are not handed out, since somebody has them already */
    TestNumbers(long seed, Set<String> kept) {
        for (String line : lines()) {
            var digits = line.substring(0, 12);
            if (!line.startsWith("#") && !kept.contains(digits)) {
                var number = IdentityNumber.stored(digits);
                left.computeIfAbsent(shelf(number, year(digits)), _ -> new ArrayList<>())
                        .add(number);
            }
        }
        left.keySet().stream().sorted().forEach(shelf -> Collections.shuffle(left.get(shelf), new Random(seed)));
    }

    /**
     * A number of somebody born that year, or as near to it as there is one.
     *
     * @param sex as the number shall state it
     */
    IdentityNumber next(int year, LegalSex sex, boolean coordination) {
        for (int away = 0; away < 100; away++) {
            for (int born : new int[] {year - away, year + away}) {
                var shelf = left.getOrDefault(shelf(born, sex, coordination), List.of());
                if (!shelf.isEmpty()) {
                    return shelf.removeLast();
                }
            }
        }
        throw new NoSuchElementException("no test numbers are left");
    }

    private static String shelf(IdentityNumber number, int year) {
        var sex = number.legalSex().orElseThrow();
        return shelf(year, sex, number instanceof CoordinationNumber);
    }

    private static String shelf(int year, LegalSex sex, boolean coordination) {
        return year + " " + sex + " " + coordination;
    }

    private static int year(String digits) {
        return Integer.parseInt(digits.substring(0, 4));
    }

    private static List<String> lines() {
        try (var in = TestNumbers.class.getResourceAsStream("/facts/test-identity-numbers.txt")) {
            if (in == null) {
                throw new IllegalStateException("the test numbers are missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
