package se.skyddsnat.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;

@Repository
class HandoverStore {

    private final JdbcClient sql;

    HandoverStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false if one is already on its way */
    boolean offer(Permit permit, Handover handover) {
        return sql.sql("""
                        insert into cases_handover (id, board_id, matter_id, from_id, to_id, message, offered_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (matter_id) where answered_at is null do nothing""")
                        .params(
                                handover.id(),
                                permit.board().value(),
                                handover.matter().value(),
                                handover.from().value(),
                                handover.to().value(),
                                handover.message(),
                                handover.offeredAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Looks behind the wall of the board that is open now. */
    Optional<Handover> stored(UUID id) {
        return sql.sql("select * from cases_handover where id = ? and answered_at is null")
                .param(id)
                .query((row, _) -> handover(row))
                .optional();
    }

    void answer(Permit permit, Handover handover, boolean accepted, Instant at) {
        sql.sql(
                        "update cases_handover set answered_at = ?, accepted = ? where board_id = ? and id = ? and answered_at is null")
                .params(at.atOffset(ZoneOffset.UTC), accepted, permit.board().value(), handover.id())
                .update();
    }

    List<Handover> waitingFor(Permit permit, StaffId to) {
        return sql.sql(
                        "select * from cases_handover where board_id = ? and to_id = ? and answered_at is null order by offered_at")
                .params(permit.board().value(), to.value())
                .query((row, _) -> handover(row))
                .list();
    }

    Optional<Handover> openOf(Permit permit, MatterId matter) {
        return sql.sql("select * from cases_handover where board_id = ? and matter_id = ? and answered_at is null")
                .params(permit.board().value(), matter.value())
                .query((row, _) -> handover(row))
                .optional();
    }

    private static Handover handover(ResultSet row) throws SQLException {
        return new Handover(
                row.getObject("id", UUID.class),
                new MatterId(row.getObject("matter_id", UUID.class)),
                new StaffId(row.getObject("from_id", UUID.class)),
                new StaffId(row.getObject("to_id", UUID.class)),
                row.getString("message"),
                row.getObject("offered_at", OffsetDateTime.class).toInstant());
    }
}
