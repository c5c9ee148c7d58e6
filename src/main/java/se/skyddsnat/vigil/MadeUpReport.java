package se.skyddsnat.vigil;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.clocks.SwedishCalendar;
import se.skyddsnat.concerns.Concerns;
import se.skyddsnat.concerns.ReportConcern;
import se.skyddsnat.concerns.Reported;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.kernel.UnitId;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Organisation;

/**
 * Sends a report that is about nobody all the way to the board's queue, looks that it stands there, and undoes it all:
 * nothing made up is ever kept among real children, counted, or put before somebody who has real ones to see.
 */
@Component
public class MadeUpReport {

    private static final Actor.Automatic SELF = new Actor.Automatic("synthetic-report");

    private final Concerns concerns;
    private final Organisation organisation;
    private final Access access;
    private final JdbcClient sql;
    private final TransactionTemplate act;
    private final Clock clock;

    MadeUpReport(
            Concerns concerns,
            Organisation organisation,
            Access access,
            JdbcClient sql,
            TransactionTemplate act,
            Clock clock) {
        this.concerns = concerns;
        this.organisation = organisation;
        this.access = access;
        this.sql = sql;
        this.act = act;
        this.clock = clock;
    }

    /** Whether the report, which must be marked as made up, comes to the queue of the board and to no other. */
    public boolean reaches(Board board, ReportConcern report) {
        return reaches(board, SELF, report);
    }

    /** The same, sent in as somebody made up: what is checked of a person at her own door is then tried too. */
    boolean reaches(Board board, Actor sender, ReportConcern report) {
        return Objects.requireNonNull(act.execute(status -> {
            status.setRollbackOnly();
            return concerns.report(sender, report) instanceof Reported.Received received
                    && received.boards().equals(List.of(board.id()))
                    && standsInQueue(board)
                    && concerns.confirmSynthetic(SELF, received.code());
        }));
    }

    /** Also what the database checks at the very end of a transaction is checked here, before it is undone. */
    private boolean standsInQueue(Board board) {
        sql.sql("set constraints all immediate").update();
        var permit = access.require(SELF, VigilAction.PROVE_DOOR, Target.of(board.id(), "door"));
        return waiting(permit, receiving(board)) == 1;
    }

    private UnitId receiving(Board board) {
        var now = clock.instant();
        return organisation.queue(board.id()).receiving(now, SwedishCalendar.isWeekday(Sweden.day(now)));
    }

    private int waiting(Permit permit, UnitId unit) {
        return sql.sql("""
                        select count(*) from concerns_queue_item q
                          join concerns_concern c on c.board_id = q.board_id and c.id = q.concern_id
                          join concerns_report r on r.board_id = c.board_id and r.id = c.report_id
                          join concerns_receipt t on t.board_id = r.board_id and t.report_id = r.id
                          join cases_matter m on m.board_id = c.board_id and m.id = c.matter_id
                         where q.board_id = ? and q.unit_id = ? and q.seen_at is null and r.channel = 'SYNTHETIC'""")
                .params(permit.board().value(), unit.value())
                .query(Integer.class)
                .single();
    }
}
