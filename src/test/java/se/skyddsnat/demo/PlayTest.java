package se.skyddsnat.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.skyddsnat.Skyddsnat;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.time.HouseClock;

/** The same seed plays the same half year in two houses. */
class PlayTest {

    private static final String MUNICIPALITY = "0380";
    private static final int FAMILIES = 40;

    @Test
    void two_runs_from_one_seed_are_equal() {
        var end = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        var first = outcome(end);
        assertThat(first.refused()).isZero();
        assertThat(first.matters()).hasSizeGreaterThan(FAMILIES / 2);
        assertThat(outcome(end)).isEqualTo(first);
    }

    /** What a play left behind, apart from ids, which are new each time. */
    private record Outcome(int acts, int refused, List<String> matters, List<String> clocks, List<String> told) {}

    private static Outcome outcome(Instant end) {
        var folder = Path.of("target", "plays", UUID.randomUUID().toString());
        try (var house = new SpringApplicationBuilder(Skyddsnat.class)
                .properties(
                        "skyddsnat.demo=true",
                        "skyddsnat.duties=false",
                        "skyddsnat.play=false",
                        "server.port=0",
                        "skyddsnat.port=0",
                        "skyddsnat.data=" + folder)
                .run(
                        "--server.port=0",
                        "--skyddsnat.data=" + folder,
                        "--skyddsnat.demo=true",
                        "--skyddsnat.play=false")) {
            var played = house.getBean(Player.class).play(MUNICIPALITY, 7, FAMILIES, end);
            assertThat(house.getBean(HouseClock.class).instant()).isAfterOrEqualTo(end);
            return new Outcome(
                    played.acts(),
                    played.refused(),
                    rows(house, "select number || ' ' || stage || ' ' || opened_at from cases_matter order by 1"),
                    rows(house, """
                            select clock_id || ' ' || coalesce(outcome, 'RUNS') || ' ' || escalated || ' ' || count(*)
                              from clocks_running group by clock_id, outcome, escalated order by 1"""),
                    rows(house, "select level || ' ' || count(*) from clocks_escalation group by level order by 1"));
        }
    }

    private static List<String> rows(org.springframework.context.ApplicationContext house, String question) {
        var sql = house.getBean(JdbcClient.class);
        return java.util.Objects.requireNonNull(house.getBean(TransactionTemplate.class)
                .execute(_ -> {
                    sql.sql("select set_config('app.board', ?, true)")
                            .param(Board.idOf(MUNICIPALITY).toString())
                            .query()
                            .singleRow();
                    return sql.sql(question).query(String.class).list();
                }));
    }
}
