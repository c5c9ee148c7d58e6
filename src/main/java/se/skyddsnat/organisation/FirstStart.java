package se.skyddsnat.organisation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.kernel.Ids;

/**
 * Opens a board for real people the first time the house starts: its units, its queue, and one named administrator, who is
 * the human at the end of the queue until she has registered others. Does nothing to a board that has a queue.
 */
@Component
@Order(Geography.FIRST + 10)
@ConditionalOnProperty(name = "skyddsnat.demo", havingValue = "false", matchIfMissing = true)
class FirstStart implements ApplicationRunner {

    private final JdbcClient sql;
    private final Clock clock;
    private final String municipality;
    private final String login;
    private final String name;

    FirstStart(
            JdbcClient sql,
            Clock clock,
            @Value("${skyddsnat.first.municipality:}") String municipality,
            @Value("${skyddsnat.first.admin:}") String login,
            @Value("${skyddsnat.first.admin-name:}") String name) {
        this.sql = sql;
        this.clock = clock;
        this.municipality = municipality;
        this.login = login;
        this.name = name;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (municipality.isBlank()) {
            return;
        }
        if (login.isBlank() || name.isBlank()) {
            throw new IllegalStateException(
                    "skyddsnat.first.admin and skyddsnat.first.admin-name must be given with skyddsnat.first.municipality");
        }
        var board = Board.idOf(municipality).value();
        var open = sql.sql("select exists (select 1 from organisation_queue where board_id = ?)")
                .param(board)
                .query(Boolean.class)
                .single();
        if (!open) {
            open(board);
        }
    }

    private void open(UUID board) {
        var reception = unit(board, "mottagning", "Mottagningen barn och unga", "RECEPTION");
        unit(board, "utredning", "Utredning barn och unga", "INQUIRY");
        unit(board, "jour", "Socialjouren", "ON_CALL");
        unit(board, "namnd", "Nämndkansliet", "BOARD_OFFICE");
        var admin = Ids.next(clock.instant());
        sql.sql("""
                        insert into organisation_staff (id, board_id, unit_id, login, name, title, email, roles)
                        values (?, ?, ?, ?, ?, 'systemförvaltare', '', '{ADMINISTRATOR,DUTY_OFFICER}')""")
                .params(admin, board, reception, login.strip(), name.strip())
                .update();
        sql.sql("insert into organisation_queue (board_id, unit_id, on_call_unit_id) values (?, ?, ?)")
                .params(board, reception, reception)
                .update();
        sql.sql("""
                        insert into organisation_duty (board_id, unit_id, staff_id, on_duty)
                        values (?, ?, ?, tstzrange(?, null))""")
                .params(board, reception, admin, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private UUID unit(UUID board, String word, String called, String kind) {
        var id = Ids.named("unit " + word + " " + municipality);
        sql.sql("insert into organisation_unit (id, board_id, name, kind) values (?, ?, ?, ?) on conflict do nothing")
                .params(id, board, called, kind)
                .update();
        return id;
    }
}
