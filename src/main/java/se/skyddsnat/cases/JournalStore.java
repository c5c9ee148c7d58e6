package se.skyddsnat.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.StaffId;

@Repository
class JournalStore {

    private final JdbcClient sql;

    JournalStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(
            Permit permit,
            MatterId matter,
            UUID id,
            NewEntry entry,
            @Nullable StaffId author,
            String name,
            Instant at) {
        sql.sql("""
                        insert into cases_journal_entry (id, board_id, matter_id, at, happened_on, author_id, author_name, kind, text,
                                                         voluntary_contact, corrects_id)
                        values (:id, :board, :matter, :at, :on, :author, :name, :kind, :text, :voluntary, :corrects)""")
                .param("id", id)
                .param("board", permit.board().value())
                .param("matter", matter.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("on", entry.happenedOn())
                .param("author", author == null ? null : author.value())
                .param("name", name)
                .param("kind", entry.kind().name())
                .param("text", entry.text())
                .param("voluntary", entry.voluntaryContact())
                .param("corrects", entry.corrects())
                .update();
    }

    List<JournalEntry> of(Permit permit, MatterId matter) {
        return sql.sql("""
                        select e.*, c.id corrected_by from cases_journal_entry e
                          left join cases_journal_entry c on c.corrects_id = e.id
                         where e.board_id = ? and e.matter_id = ? order by e.at desc, e.id desc limit 1000""")
                .params(permit.board().value(), matter.value())
                .query((row, _) -> entry(row))
                .list();
    }

    boolean belongs(Permit permit, MatterId matter, UUID entry) {
        return sql.sql(
                        "select exists (select 1 from cases_journal_entry where board_id = ? and matter_id = ? and id = ?)")
                .params(permit.board().value(), matter.value(), entry)
                .query(Boolean.class)
                .single();
    }

    boolean corrected(Permit permit, UUID entry) {
        return sql.sql("select exists (select 1 from cases_journal_entry where board_id = ? and corrects_id = ?)")
                .params(permit.board().value(), entry)
                .query(Boolean.class)
                .single();
    }

    void saveDraft(Permit permit, MatterId matter, StaffId author, String form, String answersJson, Instant at) {
        sql.sql("""
                        insert into cases_draft (board_id, matter_id, author_id, form, answers, saved_at)
                        values (?, ?, ?, ?, ?::jsonb, ?)
                        on conflict (matter_id, author_id, form) do update set answers = excluded.answers, saved_at = excluded.saved_at""")
                .params(
                        permit.board().value(),
                        matter.value(),
                        author.value(),
                        form,
                        answersJson,
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<String> draft(Permit permit, MatterId matter, StaffId author, String form) {
        return sql.sql(
                        "select answers::text from cases_draft where board_id = ? and matter_id = ? and author_id = ? and form = ?")
                .params(permit.board().value(), matter.value(), author.value(), form)
                .query(String.class)
                .optional();
    }

    void dropDraft(Permit permit, MatterId matter, StaffId author, String form) {
        sql.sql("delete from cases_draft where board_id = ? and matter_id = ? and author_id = ? and form = ?")
                .params(permit.board().value(), matter.value(), author.value(), form)
                .update();
    }

    void addTalk(Permit permit, MatterId matter, UUID id, PersonId child, ChildTalk talk, Instant at) {
        sql.sql("""
                        insert into cases_child_talk (id, board_id, matter_id, child_id, staff_id, on_day, minutes, in_private, noted_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        permit.board().value(),
                        matter.value(),
                        child.value(),
                        talk.staff().value(),
                        talk.day(),
                        talk.minutes(),
                        talk.inPrivate(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<ChildTalk> talks(Permit permit, MatterId matter) {
        return sql.sql("select * from cases_child_talk where board_id = ? and matter_id = ? order by on_day desc")
                .params(permit.board().value(), matter.value())
                .query((row, _) -> new ChildTalk(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getObject("on_day", LocalDate.class),
                        row.getInt("minutes"),
                        row.getBoolean("in_private")))
                .list();
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        var author = row.getObject("author_id", UUID.class);
        return new JournalEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("happened_on", LocalDate.class),
                author == null ? null : new StaffId(author),
                row.getString("author_name"),
                JournalEntry.Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                (Boolean) row.getObject("voluntary_contact"),
                row.getObject("corrects_id", UUID.class),
                row.getObject("corrected_by", UUID.class));
    }
}
