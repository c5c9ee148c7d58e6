package se.skyddsnat.kernel;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    private static final List<String[]> MUNICIPALITIES = Facts.read(
            "/facts/municipalities.tsv",
            "code",
            "name",
            "short_name",
            "region",
            "people",
            "share_under_20",
            "seat",
            "lat",
            "lon");
    private static final List<String[]> REGIONS =
            Facts.read("/facts/regions.tsv", "code", "county", "short_name", "letter", "seat");
    private static final List<String[]> POSTAL_AREAS =
            Facts.read("/facts/postal-areas.tsv", "from", "to", "locality", "municipality");

    @Test
    void everyMunicipalityIsThereOnceAndLiesInItsRegion() {
        assertThat(MUNICIPALITIES).hasSize(290);
        assertThat(column(MUNICIPALITIES, 0)).hasSize(290).allMatch(code -> code.matches("[0-9]{4}"));
        var regions = column(REGIONS, 0);
        assertThat(REGIONS).hasSize(21);
        assertThat(regions).hasSize(21);
        assertThat(MUNICIPALITIES)
                .allMatch(row -> row[0].startsWith(row[3]) && regions.contains(row[3]))
                .allMatch(row -> Integer.parseInt(row[4]) > 1_000)
                .allMatch(row -> inside(row[5], 0.1, 0.4) && inside(row[7], 55, 69.1) && inside(row[8], 10.9, 24.2));
    }

    @Test
    void everyPostalAreaLiesInAMunicipalityAndNoTwoOverlap() {
        var municipalities = column(MUNICIPALITIES, 0);
        String last = "";
        for (String[] area : POSTAL_AREAS) {
            assertThat(area[0]).matches("[0-9]{5}").isGreaterThan(last).isLessThanOrEqualTo(area[1]);
            assertThat(area[2]).isNotEmpty();
            assertThat(municipalities).contains(area[3]);
            last = area[1];
        }
    }

    @Test
    void namesAndLanguagesAreThereOnce() {
        var given = Facts.read("/facts/given-names.tsv", "name", "women", "men");
        assertThat(column(given, 0)).hasSize(given.size());
        assertThat(given)
                .hasSizeGreaterThan(900)
                .allMatch(row -> Integer.parseInt(row[1]) + Integer.parseInt(row[2]) > 0);
        var surnames = Facts.read("/facts/surnames.tsv", "name");
        assertThat(column(surnames, 0)).hasSize(surnames.size()).hasSize(100);
        var languages = Facts.read("/facts/languages.tsv", "iso3", "iso1", "sv", "en", "own", "direction", "minority");
        assertThat(column(languages, 0)).hasSize(46).contains("swe", "eng", "ara", "som", "fas", "fin", "ukr", "pol");
        assertThat(languages).allMatch(row -> !row[2].isEmpty() && !row[3].isEmpty() && !row[4].isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    broken-cells | line 4: 1 cells, not 2
                    broken-space | line 2: stray space in the column a
                    broken-empty | no rows
                    absent       | no such table
                    """)
    void aBrokenTableTellsWhere(String table, String told) {
        String resource = "/facts/" + table + ".tsv";
        assertThatThrownBy(() -> Facts.read(resource, "a", "b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(resource, told);
    }

    @Test
    void aTableWithOtherColumnsIsRefused() {
        assertThatThrownBy(() -> Facts.read("/facts/surnames.tsv", "surname"))
                .hasMessage("/facts/surnames.tsv line 2: the columns are [name], not [surname]");
    }

    private static Set<String> column(List<String[]> rows, int column) {
        return rows.stream().map(row -> row[column]).collect(toSet());
    }

    private static boolean inside(String number, double low, double high) {
        double value = Double.parseDouble(number);
        return value >= low && value <= high;
    }
}
