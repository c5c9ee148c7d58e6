package se.skyddsnat.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.skyddsnat.clocks.ClockCatalogue;
import se.skyddsnat.clocks.KeptFigures;
import se.skyddsnat.organisation.Board;

/** Anybody can see what is promised and how it was kept, and nobody can see who it happened to. */
class GuaranteesStory extends Story {

    private static final int LARGEST_PAGE = 60_000;
    private static final String OSTERSUND = "2380";

    @Autowired
    private JdbcClient sql;

    @Autowired
    private KeptFigures figures;

    @BeforeAll
    void a_year_in_jamtland() {
        count("2380", "BU-07", 203, 41);
        count("2303", "BU-07", 3, 1);
        count("2305", "BU-07", 17, 2);
        count("2309", "BU-07", 12, 4);
        count("2313", "BU-07", 22, 3);
        count("2321", "BU-04", 4, 0);
    }

    @Test
    void every_time_limit_is_there_with_its_words() {
        var read = new TreeSet<String>();
        var visit = visitor();
        for (var next = "/garantier?alla=1"; next != null; next = next(visit)) {
            assertThat(visit.get(next).status()).isEqualTo(200);
            assertThat(visit.html().length()).as(next).isLessThan(LARGEST_PAGE);
            visit.html()
                    .lines()
                    .map(line -> line.replaceFirst(".*<li class=\"sn-guarantee\" id=\"([^\"]+)\".*", "$1"))
                    .filter(id -> id.matches("[A-Z].{1,7}"))
                    .forEach(read::add);
        }
        var all = new TreeSet<String>();
        ClockCatalogue.swedish().all().forEach(rule -> all.add(rule.id().code()));
        assertThat(read).isEqualTo(all).hasSize(224);
    }

    private static String next(Visit visit) {
        var links = visit.html()
                .lines()
                .filter(line -> line.contains("rel=\"next\""))
                .toList();
        return links.isEmpty()
                ? null
                : links.getFirst().replaceFirst(".*href=\"([^\"#]+).*", "$1").replace("&amp;", "&");
    }

    @Test
    void the_first_page_is_quick_and_leads_on() {
        var page = visitor().get("/garantier");
        assertThat(page.html().length()).isLessThan(LARGEST_PAGE);
        assertThat(page.text()).contains("Oro för barn och utredning", "Lag, riktlinje och löfte är olika saker");
        assertThat(visitor().get("/garantier?lang=en").text()).contains("Concern for children", "Show all time limits");
    }

    @Test
    void law_and_promise_are_never_mixed() {
        var law = visitor().get("/garantier?grund=law&sok=BU-04").html();
        assertThat(law).contains("sn-ground--law\">lag<", "SoL 20:2");
        assertThat(visitor().get("/garantier?grund=promise&sok=BU-04").text()).contains("Inget stämmer");
        assertThat(visitor().get("/garantier?sok=DP-11b").html()).contains("sn-ground--check\">kontrollera lagrummet<");
        assertThat(visitor().get("/garantier?sok=G04b").html())
                .contains("sn-ground--promise\">vårt löfte<", "/ataganden/G04");
    }

    @Test
    void a_large_board_is_shown_in_fives_and_a_small_one_is_not() {
        var large = visitor().get("/garantier?sok=BU-07&kommun=" + OSTERSUND);
        assertThat(large.text()).contains("84 procent hölls. Hölls 205, bröts 40.");
        var small = visitor().get("/garantier?sok=BU-07&kommun=2303");
        assertThat(small.html()).contains(">Hela landet</span>").doesNotContain(">Ragunda</span>", "75 procent");
        var alone = visitor().get("/garantier?sok=BU-04&kommun=2321");
        assertThat(alone.text()).contains("Besluta om utredning ska öppnas lag – – –");
    }

    @Test
    void what_nothing_starts_yet_says_so() {
        assertThat(visitor().get("/garantier?sok=G42d").text()).contains("Inte igång ännu i den här installationen");
        assertThat(visitor().get("/garantier?sok=BU-04").text()).doesNotContain("Inte igång ännu");
    }

    @Test
    void the_table_to_download_tells_no_more_than_the_page() {
        var csv = visitor().get("/garantier.csv");
        assertThat(csv.response().headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        var rows = csv.html().lines().skip(1).map(GuaranteesStory::cells).toList();
        assertThat(rows).allSatisfy(cells -> assertThat(cells).hasSize(12));
        assertThat(rows.stream().filter(c -> c.get(8).equals("SE"))).hasSize(224);
        for (var row : rows) {
            for (var number : row.subList(10, 12)) {
                assertThat(number).matches("|[0-9]*[05]");
            }
        }
        Map<String, String> inquiries = new TreeMap<>();
        rows.stream().filter(c -> c.get(0).equals("BU-07")).forEach(c -> inquiries.put(c.get(8), c.get(10)));
        assertThat(inquiries).containsEntry("2380", "205").doesNotContainKeys("2303", "2305", "2309", "2313");
        assertThat(inquiries)
                .as(
                        "the sum of all is shown, for four share what it hides; the county's would tell that nobody else has any")
                .containsEntry("SE", "255")
                .doesNotContainKey("23");
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.substring(1, line.length() - 1).split("\",\"", -1));
    }

    @Test
    void nonsense_in_the_address_hurts_nobody() {
        for (var bad : List.of(
                "?sida=-1",
                "?sida=99999999999",
                "?omrade=%22%3E&grund=x&kommun=abc",
                "?sok=%3Cb%3E",
                "?sida=999&alla=1")) {
            assertThat(visitor().get("/garantier" + bad).status()).as(bad).isEqualTo(200);
        }
        assertThat(visitor().get("/garantier?sok=%3Cb%3E").html()).doesNotContain("<b>");
    }

    @Test
    void everybody_can_use_it() {
        try (var phone = Screen.phone(address())) {
            phone.open("/garantier").isForEverybody().fitsItsWidth().picture("guarantees-phone");
            phone.open("/garantier?sok=BU-0&kommun=" + OSTERSUND)
                    .isForEverybody()
                    .fitsItsWidth()
                    .picture("guarantees-found-phone");
        }
        try (var desktop = Screen.desktop(address())) {
            desktop.open("/garantier").isForEverybody().picture("guarantees-desktop");
            desktop.page().locator("input[name=sok]").fill("säng");
            desktop.page().locator("button:has-text('Visa')").first().click();
            desktop.isForEverybody().fitsItsWidth().picture("guarantees-found-desktop");
            assertThat(desktop.page().locator(".sn-guarantee").count()).isPositive();
            desktop.open("/garantier?omrade=concern&kommun=" + OSTERSUND);
            desktop.page().locator("summary:has-text('Visa som tabell')").click();
            desktop.isForEverybody().fitsItsWidth().picture("guarantees-area-desktop");
        }
    }

    private void count(String municipality, String clock, int kept, int broken) {
        sql.sql("insert into clocks_kept_figure (board_id, clock_id, quarter, kept, broken) values (?, ?, ?, ?, ?)")
                .params(
                        Board.idOf(municipality).value(),
                        clock,
                        figures.lastFourQuarters().until().minusMonths(3),
                        kept,
                        broken)
                .update();
    }
}
