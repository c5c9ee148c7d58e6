package se.skyddsnat.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.skyddsnat.concerns.ReportedChild.Whereabouts;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.organisation.Municipality;

/** A report finds a board: by the child's home, else where she is, else the place chosen, and never nobody. */
class RoutingTest {

    private static final List<Municipality> MAP = List.of(
            new Municipality("0380", "Uppsala", "03", 240_000, 59.9, 17.6),
            new Municipality("0180", "Stockholm", "01", 980_000, 59.3, 18.1),
            new Municipality("1480", "Göteborg", "14", 600_000, 57.7, 12.0));
    private final Routing routing =
            new Routing(MAP, code -> code.equals("75310") ? Optional.of("0380") : Optional.empty(), "0180");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            home  | postal | address                       | now  | now address       | chosen | goes to | by
            1480  | 75310  | Storgatan 1 Stockholm         | 0380 | -                 | 0180   | 1480    | HOME_STATED
            -     | 75310  | Storgatan 1, 111 22 Stockholm | 1480 | -                 | 0180   | 0380    | HOME_POSTAL_CODE
            -     | -      | 'Storgatan 1, 753 10 X-by'    | 1480 | -                 | 0180   | 0380    | HOME_ADDRESS
            -     | -      | vid torget i göteborg         | 0380 | -                 | 0180   | 1480    | HOME_ADDRESS
            -     | -      | mellan Uppsala och Stockholm  | 1480 | -                 | -      | 1480    | WHERE_NOW
            -     | 99999  | -                             | -    | skola i Uppsala   | 1480   | 0380    | WHERE_NOW
            9999  | -      | -                             | -    | -                 | 1480   | 1480    | PLACE_CHOSEN
            -     | -      | Uppsalavägen 7                | -    | -                 | 0380   | 0380    | PLACE_CHOSEN
            -     | -      | -                             | -    | -                 | -      | 0180    | NOBODY_KNEW
            """, delimiter = '|', useHeadersInDisplayName = true)
    void everyReportGoesSomewhere(
            String home,
            String postal,
            String address,
            String now,
            String nowAddress,
            String chosen,
            String to,
            String by) {
        var child = new ReportedChild(
                new IdentityNumber.Unknown(),
                "",
                "",
                null,
                7,
                null,
                "röd jacka",
                new Whereabouts(home, postal, address),
                null,
                new Whereabouts(now, null, nowAddress));
        var way = routing.of(child, chosen);
        assertThat(way.municipalityCode()).isEqualTo(to);
        assertThat(way.reason()).hasToString(by);
    }
}
