package se.skyddsnat.vigil;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.kernel.BoardId;

@Repository
class DoorStore {

    private final JdbcClient sql;

    DoorStore(JdbcClient sql) {
        this.sql = sql;
    }

    void tried(BoardId board, String door, Instant at, boolean proven) {
        sql.sql("""
                        insert into vigil_door (board_id, door, tried_at, proven_at) values (:board, :door, :at, :proven)
                        on conflict (board_id, door) do update
                        set tried_at = excluded.tried_at, proven_at = coalesce(excluded.proven_at, vigil_door.proven_at)""")
                .param("board", board.value())
                .param("door", door)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("proven", proven ? at.atOffset(ZoneOffset.UTC) : null)
                .update();
    }

    List<DoorRecord> all() {
        return sql.sql("""
                        select door, count(*) tried, count(*) filter (where proven_at = tried_at) proven, max(tried_at) last
                          from vigil_door group by door order by door""")
                .query((row, _) -> new DoorRecord(
                        row.getString("door"),
                        row.getInt("tried"),
                        row.getInt("proven"),
                        instant(row.getObject("last", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
