package se.skyddsnat.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.MatterId;

@Repository
class DocumentStore {

    private static final String HEAD = "id, matter_id, about_id, name, type, size, added_at, added_by";

    private final JdbcClient sql;

    DocumentStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** One statement for head and content, so that neither is ever without the other. */
    UUID add(Permit permit, UUID id, MatterId matter, @Nullable UUID about, CheckedFile file) {
        return sql.sql("""
                        with head as (
                          insert into documents_document (id, board_id, matter_id, about_id, name, type, size, digest, added_at, added_by)
                          values (:id, :board, :matter, :about, :name, :type, :size, :digest, :at, :by)
                          on conflict (board_id, matter_id, about_id, digest) do nothing returning board_id, id),
                        content as (
                          insert into documents_content (board_id, document_id, content) select board_id, id, :content from head)
                        select id from head
                        union all
                        select id from documents_document where board_id = :board and matter_id = :matter
                           and about_id is not distinct from cast(:about as uuid) and digest = :digest
                        limit 1""")
                .param("id", id)
                .param("board", permit.board().value())
                .param("matter", matter.value())
                .param("about", about, java.sql.Types.OTHER)
                .param("name", file.name())
                .param("type", file.type().name())
                .param("size", file.size())
                .param("digest", digest(file.content()))
                .param("at", permit.at().atOffset(ZoneOffset.UTC))
                .param("by", permit.actor().label())
                .param("content", file.content())
                .query(UUID.class)
                .single();
    }

    List<StoredDocument> of(Permit permit, MatterId matter) {
        return sql.sql(
                        "select " + HEAD
                                + " from documents_document where board_id = ? and matter_id = ? order by added_at desc, id desc limit 500")
                .params(permit.board().value(), matter.value())
                .query((row, _) -> document(row))
                .list();
    }

    /** Behind the wall of the board that is open in this transaction. */
    boolean isIn(MatterId matter, UUID document) {
        return sql.sql("select exists (select 1 from documents_document where matter_id = ? and id = ?)")
                .params(matter.value(), document)
                .query(Boolean.class)
                .single();
    }

    Documents.Opened open(Permit permit, MatterId matter, UUID document) {
        return sql.sql("select " + HEAD + """
                        , c.content from documents_document d
                          join documents_content c on c.board_id = d.board_id and c.document_id = d.id
                         where d.board_id = ? and d.matter_id = ? and d.id = ?""")
                .params(permit.board().value(), matter.value(), document)
                .query((row, _) -> new Documents.Opened(document(row), row.getBytes("content")))
                .single();
    }

    static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static StoredDocument document(ResultSet row) throws SQLException {
        return new StoredDocument(
                row.getObject("id", UUID.class),
                new MatterId(row.getObject("matter_id", UUID.class)),
                row.getObject("about_id", UUID.class),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getInt("size"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by"));
    }
}
