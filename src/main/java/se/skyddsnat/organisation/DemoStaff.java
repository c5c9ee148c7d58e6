package se.skyddsnat.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.kernel.Facts;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.Sweden;

/**
 * Fills every board with made-up people, the same ones every time: a reception, an inquiry unit, an on-call office and a
 * board office, with and without the degree that children's matters ask for. For the demo and the stories only.
 */
@Component
@Order(Geography.FIRST + 10)
@ConditionalOnProperty("skyddsnat.demo")
class DemoStaff implements ApplicationRunner {

    /** Somebody to invent: the login's first part, unit, title, roles, degree and months of experience. */
    private record Post(
            String login,
            String unit,
            String title,
            String[] roles,
            @Nullable String degree,
            int months) {}

    private static final String[] WORKER = {"SOCIAL_WORKER"};
    private static final String[] RECEIVER = {"SOCIAL_WORKER", "DUTY_OFFICER"};
    private static final List<Post> POSTS = List.of(
            new Post("mottagning1", "mottagning", "socialsekreterare", RECEIVER, "SOCIONOM", 84),
            new Post("mottagning2", "mottagning", "socialsekreterare", RECEIVER, "SOCIONOM", 30),
            new Post("mottagning3", "mottagning", "socialsekreterare", RECEIVER, "SOCIONOM", 4),
            new Post("assistent", "mottagning", "handläggare utan socionomexamen", RECEIVER, null, 120),
            new Post("arbetsledare", "mottagning", "arbetsledare", new String[] {"TEAM_LEADER"}, "SOCIONOM", 150),
            new Post("chef", "mottagning", "enhetschef", new String[] {"MANAGER"}, "SOCIONOM", 200),
            new Post("utredare1", "utredning", "socialsekreterare", WORKER, "SOCIONOM", 96),
            new Post("utredare2", "utredning", "socialsekreterare", WORKER, "RELEVANT_BACHELOR", 40),
            new Post("utredare3", "utredning", "socialsekreterare", WORKER, "RECOGNISED_FOREIGN", 60),
            new Post("ledareutr", "utredning", "arbetsledare", new String[] {"TEAM_LEADER"}, "SOCIONOM", 140),
            new Post("chefutr", "utredning", "enhetschef", new String[] {"MANAGER"}, "SOCIONOM", 220),
            new Post("jour1", "jour", "socialsekreterare, socialjouren", RECEIVER, "SOCIONOM", 110),
            new Post("jour2", "jour", "socialsekreterare, socialjouren", RECEIVER, "SOCIONOM", 75),
            new Post("jourledare", "jour", "arbetsledare, socialjouren", new String[] {"TEAM_LEADER"}, "SOCIONOM", 160),
            new Post("sekreterare", "namnd", "nämndsekreterare", new String[] {"COMMITTEE_SECRETARY"}, null, 0),
            new Post("ordforande", "namnd", "ordförande", new String[] {"CHAIR"}, null, 0),
            new Post("admin", "namnd", "systemförvaltare", new String[] {"ADMINISTRATOR"}, null, 0),
            new Post("dataskydd", "namnd", "dataskyddsombud", new String[] {"DATA_PROTECTION_OFFICER"}, null, 0));

    private final JdbcTemplate sql;
    private final Clock clock;

    DemoStaff(JdbcTemplate sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var known = sql.queryForObject("select count(*) from organisation_staff", Integer.class);
        if (known != null && known > 0) {
            return;
        }
        var boards =
                sql.query("select id, municipality_code from organisation_board order by municipality_code", (row, _) ->
                        new Object[] {row.getObject(1, UUID.class), row.getString(2)});
        units(boards);
        staff(boards);
        queues(boards);
    }

    private void units(List<Object[]> boards) {
        var rows = new ArrayList<Object[]>();
        for (var board : boards) {
            rows.add(new Object[] {unit(board, "mottagning"), board[0], "Mottagningen barn och unga", "RECEPTION"});
            rows.add(new Object[] {unit(board, "utredning"), board[0], "Utredning barn och unga", "INQUIRY"});
            rows.add(new Object[] {unit(board, "jour"), board[0], "Socialjouren", "ON_CALL"});
            rows.add(new Object[] {unit(board, "namnd"), board[0], "Nämndkansliet", "BOARD_OFFICE"});
        }
        sql.batchUpdate("insert into organisation_unit (id, board_id, name, kind) values (?, ?, ?, ?)", rows);
    }

    private void staff(List<Object[]> boards) {
        var given = Facts.read("/facts/given-names.tsv", "name", "women", "men");
        var family = Facts.read("/facts/surnames.tsv", "name");
        var people = new ArrayList<@Nullable Object[]>();
        var competences = new ArrayList<Object[]>();
        for (var board : boards) {
            var chance = new Random(Long.parseLong((String) board[1]));
            for (var post : POSTS) {
                var id = Ids.named("staff " + post.login() + " " + board[1]);
                var name =
                        given.get(chance.nextInt(given.size()))[0] + " " + family.get(chance.nextInt(family.size()))[0];
                people.add(person(board, post, id, name));
                if (post.months() > 80) {
                    competences.add(
                            new Object[] {id, chance.nextBoolean() ? "NPF" : "VIOLENCE", LocalDate.of(2024, 1, 1)});
                }
            }
            competences.add(new Object[] {Ids.named("staff utredare3 " + board[1]), "NPF", LocalDate.of(2024, 1, 1)});
        }
        sql.batchUpdate("""
                insert into organisation_staff (id, board_id, unit_id, login, name, title, email, roles, degree, experience_months)
                values (?, ?, ?, ?, ?, ?, ?, string_to_array(?, ','), ?, ?)""", people);
        sql.batchUpdate(
                "insert into organisation_competence (staff_id, field, valid) values (?, ?, daterange(?, null))",
                competences);
    }

    private static @Nullable Object[] person(Object[] board, Post post, UUID id, String name) {
        var login = post.login() + "." + board[1];
        return new @Nullable Object[] {
            id,
            board[0],
            unit(board, post.unit()),
            login,
            name,
            post.title(),
            login.toLowerCase(Locale.ROOT) + "@example.invalid",
            String.join(",", post.roles()),
            post.degree(),
            post.months()
        };
    }

    private void queues(List<Object[]> boards) {
        sql.batchUpdate(
                "insert into organisation_queue (board_id, unit_id, on_call_unit_id) values (?, ?, ?)",
                boards.stream()
                        .map(b -> new Object[] {b[0], unit(b, "mottagning"), unit(b, "jour")})
                        .toList());
        sql.update("""
                insert into organisation_duty (board_id, unit_id, staff_id, on_duty)
                select board_id, unit_id, id, tstzrange(?::date, null) from organisation_staff where 'DUTY_OFFICER' = any(roles)""", Sweden.day(clock.instant()).minusYears(1));
    }

    private static UUID unit(Object[] board, String name) {
        return Ids.named("unit " + name + " " + board[1]);
    }
}
