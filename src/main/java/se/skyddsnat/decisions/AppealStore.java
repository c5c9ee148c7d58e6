package se.skyddsnat.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.MatterId;

@Repository
class AppealStore {

    private final JdbcClient sql;

    AppealStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The appeal, or the one that came in before about the same letter. */
    UUID add(Permit permit, MatterId matter, UUID decision, @Nullable UUID letter, Appeals.ComesIn appeal) {
        return sql.sql("""
                        with added as (
                          insert into decisions_appeal (id, board_id, matter_id, decision_id, letter_id, by_whom, how, words, came_in_at)
                          values (:id, :board, :matter, :decision, :letter, :who, :how, :words, :at)
                          on conflict (board_id, letter_id) where letter_id is not null do nothing returning id)
                        select id from added
                        union all
                        select id from decisions_appeal where board_id = :board and matter_id = :matter and letter_id = :letter limit 1""")
                .param("id", Ids.next(permit.at()))
                .param("board", permit.board().value())
                .param("matter", matter.value())
                .param("decision", decision)
                .param("letter", letter, Types.OTHER)
                .param("who", appeal.byWhom())
                .param("how", appeal.how().name())
                .param("words", appeal.words())
                .param("at", appeal.at().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    void checked(Permit permit, UUID appeal, boolean inTime) {
        sql.sql("update decisions_appeal set in_time = ?, checked_by = ?, checked_at = ? where board_id = ? and id = ?")
                .params(inTime, staff(permit), at(permit), permit.board().value(), appeal)
                .update();
    }

    /** @throws IllegalStateException if the appeal is not one that was found late */
    void dismiss(Permit permit, MatterId matter, UUID appeal, UUID decision) {
        var rows = sql.sql("""
                        update decisions_appeal set dismissed_by_decision = ?
                         where board_id = ? and matter_id = ? and id = ? and in_time is false and forwarded_at is null""")
                .params(decision, permit.board().value(), matter.value(), appeal)
                .update();
        if (rows != 1) {
            throw new IllegalStateException("only an appeal that came in late is dismissed");
        }
    }

    void forwarded(Permit permit, UUID appeal, String court) {
        sql.sql(
                        "update decisions_appeal set court = ?, forwarded_by = ?, forwarded_at = ? where board_id = ? and id = ?")
                .params(court, staff(permit), at(permit), permit.board().value(), appeal)
                .update();
    }

    void answered(Permit permit, UUID appeal, Appeal.Answer answer, String words, LocalDate on) {
        sql.sql(
                        "update decisions_appeal set answer = ?, answer_words = ?, answered_on = ? where board_id = ? and id = ?")
                .params(answer.name(), words, on, permit.board().value(), appeal)
                .update();
    }

    void told(Permit permit, UUID appeal) {
        sql.sql("update decisions_appeal set told_by = ?, told_at = ? where board_id = ? and id = ?")
                .params(staff(permit), at(permit), permit.board().value(), appeal)
                .update();
    }

    /** All appeals of the matter, behind the wall of the board that is open in this transaction. */
    List<Appeal> of(MatterId matter) {
        return sql.sql("select * from decisions_appeal where matter_id = ? order by came_in_at, id")
                .param(matter.value())
                .query((row, _) -> appeal(row))
                .list();
    }

    Optional<Appeal> find(MatterId matter, UUID appeal) {
        return of(matter).stream().filter(a -> a.id().equals(appeal)).findFirst();
    }

    private static UUID staff(Permit permit) {
        return permit.staff().id().value();
    }

    private static OffsetDateTime at(Permit permit) {
        return permit.at().atOffset(ZoneOffset.UTC);
    }

    private static Appeal appeal(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return new Appeal(
                row.getObject("id", UUID.class),
                new MatterId(row.getObject("matter_id", UUID.class)),
                row.getObject("decision_id", UUID.class),
                row.getObject("letter_id", UUID.class),
                row.getString("by_whom"),
                row.getString("words"),
                cameIn(row),
                (Boolean) row.getObject("in_time"),
                row.getObject("dismissed_by_decision", UUID.class),
                row.getString("court"),
                LetterStore.instant(row, "forwarded_at"),
                answer == null ? null : Appeal.Answer.valueOf(answer),
                row.getString("answer_words"),
                row.getObject("answered_on", LocalDate.class),
                LetterStore.instant(row, "told_at"));
    }

    private static Instant cameIn(ResultSet row) throws SQLException {
        return row.getObject("came_in_at", OffsetDateTime.class).toInstant();
    }
}
