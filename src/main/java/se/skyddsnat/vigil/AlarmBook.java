package se.skyddsnat.vigil;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.StaffId;

@Repository
class AlarmBook {

    private static final String ROW =
            "select id, kind, board_id, object_id, about, raised_at, last_seen_at from vigil_alarm ";

    private final JdbcClient sql;

    AlarmBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Raises the alarm, or says that its cause is still there. @return whether it is new */
    boolean raise(UUID id, Finding finding, Instant at) {
        return sql.sql("""
                        insert into vigil_alarm (id, kind, board_id, object_id, about, raised_at, last_seen_at)
                        values (:id, :kind, :board, :object, :about, :at, :at)
                        on conflict (kind, board_id, object_id, about) where closed_at is null
                        do update set last_seen_at = excluded.last_seen_at
                        returning id""")
                .param("id", id)
                .param("kind", finding.kind().name())
                .param("board", value(finding.board()))
                .param("object", finding.object())
                .param("about", finding.about())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single()
                .equals(id);
    }

    /** Ends the alarms of the kinds, in the board or in the house as a whole, whose cause was not found at that moment. */
    void endUnlessSeen(@Nullable BoardId board, Collection<AlarmKind> kinds, Instant at) {
        sql.sql("""
                        update vigil_alarm set closed_at = :at
                         where closed_at is null and board_id is not distinct from :board
                           and kind = any(:kinds) and last_seen_at < :at""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("board", value(board))
                .param("kinds", kinds.stream().map(AlarmKind::name).toArray(String[]::new))
                .update();
    }

    void end(Finding finding, Instant at) {
        sql.sql("""
                        update vigil_alarm set closed_at = :at
                         where closed_at is null and kind = :kind and board_id is not distinct from :board
                           and object_id is not distinct from :object and about is not distinct from :about""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kind", finding.kind().name())
                .param("board", value(finding.board()))
                .param("object", finding.object())
                .param("about", finding.about())
                .update();
    }

    boolean answer(BoardId board, UUID id, StaffId by, String answer, Instant at) {
        return sql.sql("""
                        update vigil_alarm set closed_at = ?, answered_by = ?, answer = ?
                         where id = ? and board_id = ? and closed_at is null""")
                        .params(at.atOffset(ZoneOffset.UTC), by.value(), answer, id, board.value())
                        .update()
                == 1;
    }

    void tell(UUID alarm, BoardId board, StaffId who, Instant at) {
        sql.sql("""
                        insert into vigil_notice (alarm_id, board_id, staff_id, told_at) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(alarm, board.value(), who.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    int noticesFor(BoardId board, StaffId who) {
        return sql.sql("""
                        select count(*) from vigil_notice n join vigil_alarm a on a.id = n.alarm_id
                         where n.board_id = ? and n.staff_id = ? and n.seen_at is null and a.closed_at is null""")
                .params(board.value(), who.value())
                .query(Integer.class)
                .single();
    }

    void seen(BoardId board, StaffId who, Instant at) {
        sql.sql("update vigil_notice set seen_at = ? where board_id = ? and staff_id = ? and seen_at is null")
                .params(at.atOffset(ZoneOffset.UTC), board.value(), who.value())
                .update();
    }

    /** Open alarms of the board and of the whole house, oldest first, at most 200. */
    List<Alarm> open(BoardId board) {
        return sql.sql(ROW + """
                        where closed_at is null and (board_id = ? or board_id is null)
                        order by raised_at limit 200""")
                .param(board.value())
                .query((row, _) -> alarm(row))
                .list();
    }

    int openInAll() {
        return sql.sql("select count(*) from vigil_alarm where closed_at is null")
                .query(Integer.class)
                .single();
    }

    private static Alarm alarm(ResultSet row) throws SQLException {
        var board = row.getObject("board_id", UUID.class);
        return new Alarm(
                row.getObject("id", UUID.class),
                AlarmKind.valueOf(row.getString("kind")),
                board == null ? null : new BoardId(board),
                row.getObject("object_id", UUID.class),
                row.getString("about"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_seen_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable UUID value(@Nullable BoardId board) {
        return board == null ? null : board.value();
    }
}
