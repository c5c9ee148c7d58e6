package se.skyddsnat.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.stories.Story;

/** The desk's hot lists walk their indexes, also in a board with many thousand clocks and matters. */
class UpcomingPlanTest extends Story {

    private static final Board BIG = new Board(Board.idOf("0883"), "0883", "", "");

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate act;

    @Autowired
    private Organisation organisation;

    @Autowired
    private FlywayConnectionDetails owner;

    @BeforeAll
    void fill() throws SQLException {
        inBoard("""
                insert into identity_person (id, board_id, number_kind, given_name, family_name)
                select gen_random_uuid(), :board, 'UNKNOWN', 'Barn', n::text from generate_series(1, 20000) n""");
        inBoard("""
                insert into cases_matter (id, board_id, number, child_id, unit_id, owner_id, stage, origin, voluntary, opened_at)
                select gen_random_uuid(), :board, '1999-' || row_number() over (), p.id, s.unit_id, s.id, 'PRELIMINARY', 'REPORT',
                       false, now() - interval '1 day'
                  from identity_person p
                  join lateral (select id, unit_id from organisation_staff
                                 where board_id = :board and login not like 'mottagning1%' order by md5(p.id::text || id::text) limit 1) s on true
                 where p.board_id = :board""");
        inBoard("""
                insert into clocks_running (id, board_id, clock_id, rule_from, basis, matter_id, about_id, owner_id, started_at,
                                            due_at, unshifted_at)
                select gen_random_uuid(), board_id, 'BU-04', '2026-11-01', 'STATUTORY', id, id, owner_id, now(),
                       now() + random() * interval '14 days', now() + interval '14 days'
                  from cases_matter where board_id = :board""");
        inBoard("""
                insert into clocks_running (id, board_id, clock_id, rule_from, basis, matter_id, about_id, owner_id, started_at,
                                            due_at, unshifted_at, stopped_at, outcome)
                select gen_random_uuid(), board_id, 'BU-04', '2026-11-01', 'STATUTORY', id, gen_random_uuid(), owner_id, now(), now(),
                       now(), now(), 'KEPT'
                  from cases_matter cross join generate_series(1, 4) where board_id = :board""");
        try (var connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("analyze clocks_running");
            statement.execute("analyze cases_matter");
        }
    }

    @Test
    void what_breaks_next_is_read_in_the_order_in_which_it_breaks() {
        var plan = plan(UpcomingStore.NEXT);
        assertThat(plan).containsPattern("clocks_running_(next|due)_idx").doesNotContain("Seq Scan");
    }

    @Test
    void ones_own_matters_are_found_by_their_owner() {
        var plan = plan("""
                select * from cases_matter where board_id = :board and owner_id = any(:owners) and stage <> 'CLOSED'
                 order by opened_at limit 500""");
        assertThat(plan).contains("cases_matter_owner_idx").doesNotContain("Seq Scan");
    }

    private String plan(String query) {
        var staff = organisation.staffOf(BIG.id()).stream()
                .filter(s -> s.login().startsWith("mottagning1") || s.login().startsWith("mottagning2"))
                .map(s -> s.id().value())
                .toArray(UUID[]::new);
        return act.execute(_ -> {
            open();
            return sql
                    .sql("explain " + query)
                    .param("board", BIG.id().value())
                    .param("owners", staff)
                    .param("unowned", true)
                    .param("most", 400)
                    .query(String.class)
                    .list()
                    .stream()
                    .collect(Collectors.joining("\n"));
        });
    }

    private void inBoard(String statement) {
        act.executeWithoutResult(_ -> {
            open();
            sql.sql(statement).param("board", BIG.id().value()).update();
        });
    }

    private void open() {
        sql.sql("select set_config('app.board', ?, true)")
                .param(BIG.id().value().toString())
                .query()
                .singleRow();
    }
}
