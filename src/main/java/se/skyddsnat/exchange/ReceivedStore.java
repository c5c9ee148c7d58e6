package se.skyddsnat.exchange;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.kernel.BoardId;

@Repository
class ReceivedStore {

    private final JdbcClient sql;

    ReceivedStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Keeps the client's key for what was sent, or finds that it is kept already. Waits while another call with the same
     * key is on its way, so that one of them is always the first.
     *
     * @return false if the key stands for something else
     */
    boolean claim(String client, String key, byte[] digest, Instant at) {
        sql.sql("""
                        insert into exchange_received (client_id, idempotency_key, digest, received_at)
                        values (?, ?, ?, ?) on conflict (client_id, idempotency_key) do nothing""").params(client, key, digest, at.atOffset(ZoneOffset.UTC)).update();
        var kept = sql.sql("select digest from exchange_received where client_id = ? and idempotency_key = ?")
                .params(client, key)
                .query(byte[].class)
                .single();
        return MessageDigest.isEqual(kept, digest);
    }

    void answered(String client, String key, byte[] receipt, BoardId board) {
        sql.sql("""
                        update exchange_received set receipt_digest = ?, board_id = ?
                         where client_id = ? and idempotency_key = ? and receipt_digest is null""").params(receipt, board.value(), client, key).update();
    }

    /** The board that answers for the receipt, if this client was given it. */
    Optional<BoardId> boardOf(String client, byte[] receipt) {
        return sql.sql("select board_id from exchange_received where client_id = ? and receipt_digest = ?")
                .params(client, receipt)
                .query((row, _) -> new BoardId(row.getObject(1, UUID.class)))
                .optional();
    }
}
