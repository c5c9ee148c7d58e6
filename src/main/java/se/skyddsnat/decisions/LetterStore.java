package se.skyddsnat.decisions;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.Language;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.PersonKey;
import se.skyddsnat.kernel.StaffId;

@Repository
class LetterStore {

    /** Where a letter is, before its board is open. */
    record Place(BoardId board, MatterId matter, UUID letter, PersonId recipient) {

        /** The letter as the trail knows it: whose it is, so that she can see who has opened it. */
        Target target() {
            return Target.of(board, "letter", matter.value()).about(Set.of(recipient));
        }
    }

    private final JdbcClient sql;

    LetterStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Permit permit, Letter letter, @Nullable PersonKey key, String code) {
        sql.sql("""
                        insert into decisions_letter (id, board_id, matter_id, decision_id, recipient_id, recipient_key, recipient_role,
                               recipient_protected, needs_second, language, way, document_id, made_by, made_at)
                        values (:id, :board, :matter, :decision, :recipient, :key, :role, :protected, :second, :language, :way,
                                :document, :by, :at)""")
                .param("id", letter.id())
                .param("board", permit.board().value())
                .param("matter", letter.matter().value())
                .param("decision", letter.decision())
                .param("recipient", letter.recipient().value())
                .param("key", key == null ? null : key.hex())
                .param("role", letter.role().name())
                .param("protected", letter.recipientProtected())
                .param("second", letter.needsSecond())
                .param("language", letter.language().tag())
                .param("way", letter.way().name())
                .param("document", letter.document())
                .param("by", letter.madeBy().value())
                .param("at", permit.at().atOffset(ZoneOffset.UTC))
                .update();
        sql.sql(
                        "insert into decisions_code (fingerprint, board_id, matter_id, letter_id, recipient_id) values (?, ?, ?, ?, ?)")
                .params(
                        fingerprint(code),
                        permit.board().value(),
                        letter.matter().value(),
                        letter.id(),
                        letter.recipient().value())
                .update();
    }

    void approve(Permit permit, UUID letter) {
        sql.sql("update decisions_letter set approved_by = ?, approved_at = ? where board_id = ? and id = ?")
                .params(
                        staff(permit),
                        permit.at().atOffset(ZoneOffset.UTC),
                        permit.board().value(),
                        letter)
                .update();
    }

    /** Somebody has become protected since it was written: it waits for a second pair of eyes after all. */
    void needsSecond(Permit permit, UUID letter) {
        sql.sql(
                        "update decisions_letter set needs_second = true where board_id = ? and id = ? and dispatched_at is null")
                .params(permit.board().value(), letter)
                .update();
    }

    void dispatch(Permit permit, UUID letter) {
        sql.sql("update decisions_letter set dispatched_by = ?, dispatched_at = ? where board_id = ? and id = ?")
                .params(
                        staff(permit),
                        permit.at().atOffset(ZoneOffset.UTC),
                        permit.board().value(),
                        letter)
                .update();
    }

    /** @return false if it had been received already */
    boolean receive(Permit permit, UUID letter, Instant at, String how) {
        return sql.sql("""
                        update decisions_letter set received_at = ?, received_how = ?
                         where board_id = ? and id = ? and received_at is null and dispatched_at is not null""")
                        .params(at.atOffset(ZoneOffset.UTC), how, permit.board().value(), letter)
                        .update()
                == 1;
    }

    /** All letters of the matter, behind the wall of the board that is open in this transaction. */
    List<Letter> of(MatterId matter) {
        return sql.sql("select * from decisions_letter where matter_id = ? order by made_at, id")
                .param(matter.value())
                .query((row, _) -> letter(row))
                .list();
    }

    Optional<Letter> find(MatterId matter, UUID letter) {
        return of(matter).stream().filter(l -> l.id().equals(letter)).findFirst();
    }

    /** The board that a code leads to; needs no open board. */
    Optional<Place> byCode(String code) {
        return sql.sql(
                        "select board_id, matter_id, letter_id id, recipient_id from decisions_code where fingerprint = ?")
                .param(fingerprint(code))
                .query((row, _) -> place(row))
                .optional();
    }

    /** The letter that a code led to, once the board is open; only one that is out. */
    Optional<Letter> out(UUID letter) {
        return sql.sql("select * from decisions_letter where id = ? and dispatched_at is not null")
                .param(letter)
                .query((row, _) -> letter(row))
                .optional();
    }

    /** Where the signed-in person's own letters are, of those that are out. */
    List<Place> own(PersonKey key) {
        return sql.sql("""
                        select board_id, matter_id, id, recipient_id from decisions_letter
                         where recipient_key = ? and dispatched_at is not null order by dispatched_at desc""").param(key.hex()).query((row, _) -> place(row)).list();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                new BoardId(row.getObject("board_id", UUID.class)),
                new MatterId(row.getObject("matter_id", UUID.class)),
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("recipient_id", UUID.class)));
    }

    private static UUID staff(Permit permit) {
        return permit.staff().id().value();
    }

    private static byte[] fingerprint(String code) {
        try {
            var bytes = code.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Letter letter(ResultSet row) throws SQLException {
        var approver = row.getObject("approved_by", UUID.class);
        return new Letter(
                row.getObject("id", UUID.class),
                new MatterId(row.getObject("matter_id", UUID.class)),
                row.getObject("decision_id", UUID.class),
                new PersonId(row.getObject("recipient_id", UUID.class)),
                Letter.Role.valueOf(row.getString("recipient_role")),
                row.getBoolean("recipient_protected"),
                row.getBoolean("needs_second"),
                new Language(row.getString("language")),
                Letter.Way.valueOf(row.getString("way")),
                row.getObject("document_id", UUID.class),
                new StaffId(row.getObject("made_by", UUID.class)),
                approver == null ? null : new StaffId(approver),
                instant(row, "dispatched_at"),
                instant(row, "received_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
