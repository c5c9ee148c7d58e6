package se.skyddsnat.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.skyddsnat.kernel.IdentityNumber.Parsed;

class IdentityNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    record Official(String number, String kind) {}

    @Test
    void everyOfficialNumberIsLetIn() {
        var officials = officials();
        assertThat(officials).hasSize(7132);
        for (var official : officials) {
            var read = ok(official.number());
            assertThat(read).isInstanceOf(official.kind().equals("P") ? Personnummer.class : CoordinationNumber.class);
            assertThat(read.value()).contains(official.number());
            assertThat(IdentityNumber.stored(official.number())).isEqualTo(read);
            boolean whole = official.kind().length() == 1;
            assertThat(read.birthDate().isPresent()).as(official.kind()).isEqualTo(whole);
        }
    }

    @Test
    void everyOfficialNumberIsReadInTheTenDigitFormToo() {
        for (var official : officials()) {
            String twelve = official.number();
            boolean hundred = TODAY.getYear() - Integer.parseInt(twelve.substring(0, 4)) >= 100;
            String ten = twelve.substring(2, 8) + (hundred ? "+" : "-") + twelve.substring(8);
            boolean older = TODAY.getYear() - Integer.parseInt(twelve.substring(0, 4)) >= 200;
            assertThat(older || ok(ten).value().orElseThrow().equals(twelve))
                    .as(ten)
                    .isTrue();
        }
    }

    @Test
    void oneWrongDigitNeverBecomesAnotherPerson() {
        for (var official : officials().stream().limit(400).toList()) {
            for (int place = 2; place < 12; place++) {
                var mistyped = new StringBuilder(official.number());
                mistyped.setCharAt(place, (char) ('0' + (mistyped.charAt(place) - '0' + 1 + place) % 10));
                if (!mistyped.toString().equals(official.number())) {
                    assertThat(IdentityNumber.parse(mistyped.toString(), TODAY)).isInstanceOf(Parsed.Wrong.class);
                }
            }
        }
    }

    @Test
    void ourCheckDigitAgreesWithTheLibraryWhereTheLibraryIsRight() {
        for (var official :
                officials().stream().filter(o -> o.kind().equals("P")).toList()) {
            assertThat(CheckDigit.fits(official.number())).isTrue();
            String other =
                    official.number().substring(0, 11) + (official.number().charAt(11) - '0' + 3) % 10;
            assertThat(CheckDigit.fits(other))
                    .isEqualTo(Personnummer.adds(other))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "189001149815",
                "18900114-9815",
                "18900114+9815",
                "1890 01 14 98 15",
                "900114+9815",
                " 18900114–9815 ",
                "١٨٩٠٠١١٤٩٨١٥",
                "1890-01-14-9815",
                "\u200e189001149815"
            })
    void oneNumberMayBeWrittenInManyWays(String written) {
        assertThat(ok(written).value()).contains("189001149815");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''              | missing     | ''
                    18900114981     | eleven      | 11
                    900114981       | too-short   | 9
                    1890011498155   | too-long    | 13
                    18900114981O    | letter      | O
                    1890/01149815   | sign        | /
                    189013149815    | month       | 13
                    189000149815    | month       | 00
                    189002309815    | day         | 30
                    189001009815    | day         | 00
                    191403922396    | day         | 92
                    189001149816    | check-digit | ''
                    191403742397    | check-digit | ''
                    202603039815    | future      | 2026
                    209901149815    | future      | 2099
                    159001149815    | long-ago    | 1590
                    20190105T222    | temporary   | ''
                    """)
    void aWrongNumberTellsWhatIsWrong(String written, String reason, String hint) {
        assertThat(IdentityNumber.parse(written, TODAY))
                .isEqualTo(new Parsed.Wrong("kernel.identity-number.wrong." + reason, hint));
        for (String language : List.of("sv", "en")) {
            String text = texts(language).getProperty("kernel.identity-number.wrong." + reason);
            assertThat(text)
                    .as("what is wrong and how to mend it, in " + language)
                    .matches(".+[.:] .+\\.");
            assertThat(text.contains("{0}")).isEqualTo(!hint.isEmpty() && !reason.equals("eleven"));
        }
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        try (var in = IdentityNumberTest.class.getResourceAsStream("/texts/kernel_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void tenDigitsMeanTheLatestYearThatIsNotInTheFuture() {
        String born = officials().stream()
                .map(Official::number)
                .filter(n -> n.startsWith("1926") && n.charAt(6) < '4')
                .findFirst()
                .orElseThrow();
        LocalDate dayBefore = LocalDate.of(2026, 1, 1);
        assertThat(IdentityNumber.parse(born.substring(2), dayBefore)).isEqualTo(new Parsed.Ok(new Personnummer(born)));
    }

    @Test
    void noNumberShowsInALog() {
        var number = ok("189001149815");
        assertThat(number.toString() + new Parsed.Ok(number) + List.of(ok("191403742396")))
                .doesNotContain("18900114", "9815", "19140374", "2396");
        assertThat(TemporaryNumber.of(TODAY, 3).toString()).doesNotContain("2026");
        assertThatThrownBy(() -> new Personnummer("189001149816"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("9816");
        assertThat(number.masked()).isEqualTo("18900114-****");
        assertThat(number.shown()).contains("18900114-9815");
    }

    @Test
    void theStatedSexIsTheLastFigureBeforeTheCheckDigit() {
        assertThat(ok("189001149815").legalSex()).contains(LegalSex.MAN);
        assertThat(ok("189002249804").legalSex()).contains(LegalSex.WOMAN);
        assertThat(new IdentityNumber.Unknown().legalSex()).isEmpty();
        assertThat(TemporaryNumber.of(TODAY, 0).legalSex()).isEmpty();
    }

    @Test
    void aBoardCanTellManyPeopleWithTheSameBirthDateApart() {
        var given = new HashSet<TemporaryNumber>();
        for (int serial = 0; serial < TemporaryNumber.SERIALS; serial++) {
            var number = TemporaryNumber.of(TODAY, serial);
            given.add(number);
            assertThat(ok(number.shown().orElseThrow().toLowerCase(java.util.Locale.ROOT)))
                    .isEqualTo(number);
        }
        assertThat(given).hasSize(TemporaryNumber.SERIALS);
        assertThat(TemporaryNumber.of(1984, 0, 0, 7).birthDate()).isEmpty();
        assertThatThrownBy(() -> TemporaryNumber.of(1984, 13, 0, 7)).isInstanceOf(IllegalArgumentException.class);
    }

    private static IdentityNumber ok(String written) {
        return switch (IdentityNumber.parse(written, TODAY)) {
            case Parsed.Ok ok -> ok.number();
            case Parsed.Wrong wrong -> throw new AssertionError(written + ": " + wrong);
        };
    }

    private static List<Official> officials() {
        try (var in = IdentityNumberTest.class.getResourceAsStream("/facts/test-identity-numbers.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .map(parts -> new Official(parts[0], parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
