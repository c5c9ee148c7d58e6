package se.skyddsnat.investigations;

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
import se.skyddsnat.kernel.StaffId;

@Repository
class InquiryStore {

    private final JdbcClient sql;

    InquiryStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false if one is open already */
    boolean open(Permit permit, UUID id, MatterId matter, Instant at) {
        return sql.sql("""
                        insert into investigations_inquiry (id, board_id, matter_id, opened_at) values (?, ?, ?, ?)
                        on conflict (board_id, matter_id) where closed_at is null do nothing""")
                        .params(id, permit.board().value(), matter.value(), at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The latest inquiry of the matter, behind the wall of the board that is open in this transaction. */
    Optional<Inquiry> latest(MatterId matter) {
        return all(matter).stream().findFirst();
    }

    /** All inquiries of the matter, the latest first. */
    List<Inquiry> all(MatterId matter) {
        return sql.sql("select * from investigations_inquiry where matter_id = ? order by opened_at desc")
                .param(matter.value())
                .query((row, _) -> inquiry(row))
                .list();
    }

    void told(Permit permit, Inquiry.Open inquiry, @Nullable String how, @Nullable String withheld) {
        sql.sql("""
                        update investigations_inquiry set told_at = :at, told_how = :how, withheld_reason = :withheld, version = version + 1
                         where board_id = :board and id = :id and closed_at is null""")
                .param("at", permit.at().atOffset(ZoneOffset.UTC))
                .param("how", how)
                .param("withheld", withheld)
                .param("board", permit.board().value())
                .param("id", inquiry.id())
                .update();
    }

    /** @return false if somebody else wrote in the meantime */
    boolean write(Permit permit, Inquiry.Open inquiry, Assessment assessment) {
        var view = assessment.childView();
        return sql.sql("""
                        update investigations_inquiry
                           set best_interest = :best, child_chance = :chance, child_words = :words, no_talk_reason = :reason,
                               disability = :disability, version = version + 1
                         where board_id = :board and id = :id and closed_at is null and version = :version""")
                        .param("best", assessment.bestInterest())
                        .param("chance", view == null ? null : view.chance().name())
                        .param("words", view == null ? null : view.words())
                        .param("reason", assessment.noTalkReason())
                        .param("disability", assessment.disability().name())
                        .param("board", permit.board().value())
                        .param("id", inquiry.id())
                        .param("version", assessment.version())
                        .update()
                == 1;
    }

    void ask(Permit permit, Inquiry.Open inquiry, StaffId reader) {
        sql.sql("""
                        update investigations_inquiry set reader_id = ?, reader_asked_by = ?, reader_asked_at = ?, read_at = null,
                               reader_view = null, version = version + 1
                         where board_id = ? and id = ? and closed_at is null""")
                .params(
                        reader.value(),
                        permit.staff().id().value(),
                        permit.at().atOffset(ZoneOffset.UTC),
                        permit.board().value(),
                        inquiry.id())
                .update();
    }

    /** The reader stays the same; what she saw then stands in the journal. */
    void readAgain(Permit permit, Inquiry.Open inquiry) {
        sql.sql("""
                        update investigations_inquiry set reader_asked_at = ?, read_at = null, reader_view = null
                         where board_id = ? and id = ? and closed_at is null""")
                .params(permit.at().atOffset(ZoneOffset.UTC), permit.board().value(), inquiry.id())
                .update();
    }

    void read(Permit permit, Inquiry.Open inquiry, String view) {
        sql.sql("""
                        update investigations_inquiry set read_at = ?, reader_view = ?, version = version + 1
                         where board_id = ? and id = ? and closed_at is null""")
                .params(
                        permit.at().atOffset(ZoneOffset.UTC),
                        view,
                        permit.board().value(),
                        inquiry.id())
                .update();
    }

    void prolong(Permit permit, Inquiry.Open inquiry, LocalDate until, String reason) {
        sql.sql("""
                        insert into investigations_prolongation (id, board_id, inquiry_id, until, reason, decided_by, at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(permit.at()),
                        permit.board().value(),
                        inquiry.id(),
                        until,
                        reason,
                        permit.staff().id().value(),
                        permit.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Prolongation> prolongations(Permit permit, Inquiry inquiry) {
        return sql.sql("select * from investigations_prolongation where board_id = ? and inquiry_id = ? order by at")
                .params(permit.board().value(), inquiry.id())
                .query((row, _) -> new Prolongation(
                        row.getObject("until", LocalDate.class),
                        row.getString("reason"),
                        new StaffId(row.getObject("decided_by", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @param talkOn the day of the latest private talk, or null */
    void close(Permit permit, Inquiry.Open inquiry, Closing closing, @Nullable LocalDate talkOn) {
        sql.sql("""
                        update investigations_inquiry set outcome = :outcome, follow_up = :follow, private_talk_on = :talk,
                               closed_at = :at, closed_by = :by, version = version + 1
                         where board_id = :board and id = :id and closed_at is null""")
                .param("outcome", closing.outcome().name())
                .param("follow", closing.followUp())
                .param("talk", talkOn, Types.DATE)
                .param("at", permit.at().atOffset(ZoneOffset.UTC))
                .param("by", permit.staff().id().value())
                .param("board", permit.board().value())
                .param("id", inquiry.id())
                .update();
    }

    private static Inquiry inquiry(ResultSet row) throws SQLException {
        var open = new Inquiry.Open(
                row.getObject("id", UUID.class),
                new MatterId(row.getObject("matter_id", UUID.class)),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                FindingsRow.findings(row),
                row.getInt("version"));
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        if (closed == null) {
            return open;
        }
        return new Inquiry.Closed(
                open.id(),
                open.matter(),
                open.openedAt(),
                open.findings(),
                open.version(),
                Inquiry.Outcome.valueOf(row.getString("outcome")),
                row.getBoolean("follow_up"),
                closed.toInstant(),
                new StaffId(row.getObject("closed_by", UUID.class)));
    }
}
