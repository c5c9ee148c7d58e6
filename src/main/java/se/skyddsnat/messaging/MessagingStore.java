package se.skyddsnat.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.Language;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;

@Repository
class MessagingStore {

    private final JdbcClient sql;

    MessagingStore(JdbcClient sql) {
        this.sql = sql;
    }

    void tell(Permit permit, Notice notice) {
        sql.sql("""
                        insert into messaging_notice (id, board_id, matter_id, staff_id, kind, about_id, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (board_id, staff_id, kind, about_id) where seen_at is null do nothing""")
                .params(
                        notice.id(),
                        permit.board().value(),
                        notice.matter().value(),
                        notice.to().value(),
                        notice.kind().name(),
                        notice.about(),
                        notice.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Notice> unseen(Permit permit, StaffId staff) {
        return sql.sql("""
                        select * from messaging_notice where board_id = ? and staff_id = ? and seen_at is null
                         order by at desc limit 100""")
                .params(permit.board().value(), staff.value())
                .query((row, _) -> notice(row))
                .list();
    }

    /** Behind the wall of the board that is open in this transaction. */
    Optional<Notice> stored(UUID id) {
        return sql.sql("select * from messaging_notice where id = ?")
                .param(id)
                .query((row, _) -> notice(row))
                .optional();
    }

    void see(Permit permit, UUID id) {
        sql.sql("update messaging_notice set seen_at = ? where board_id = ? and id = ? and seen_at is null")
                .params(permit.at().atOffset(ZoneOffset.UTC), permit.board().value(), id)
                .update();
    }

    void send(Permit permit, Outgoing message) {
        sql.sql("""
                        insert into messaging_outgoing (id, board_id, channel, address, text, language, at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        message.id(),
                        permit.board().value(),
                        message.channel().name(),
                        message.address(),
                        message.text().name(),
                        message.language().tag(),
                        message.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Outgoing> sent(Permit permit) {
        return sql.sql("select * from messaging_outgoing where board_id = ? order by at desc, id desc limit 100")
                .param(permit.board().value())
                .query((row, _) -> outgoing(row))
                .list();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        var seen = row.getObject("seen_at", OffsetDateTime.class);
        return new Notice(
                row.getObject("id", UUID.class),
                new MatterId(row.getObject("matter_id", UUID.class)),
                new StaffId(row.getObject("staff_id", UUID.class)),
                Notice.Kind.valueOf(row.getString("kind")),
                row.getObject("about_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                seen == null ? null : seen.toInstant());
    }

    private static Outgoing outgoing(ResultSet row) throws SQLException {
        return new Outgoing(
                row.getObject("id", UUID.class),
                Outgoing.Channel.valueOf(row.getString("channel")),
                row.getString("address"),
                OutgoingText.valueOf(row.getString("text")),
                new Language(row.getString("language")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
