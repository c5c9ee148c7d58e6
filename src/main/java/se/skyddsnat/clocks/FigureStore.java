package se.skyddsnat.clocks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.BoardId;

@Repository
class FigureStore {

    private final JdbcClient sql;

    FigureStore(JdbcClient sql) {
        this.sql = sql;
    }

    boolean alreadyCountedBroken(Permit permit, RunningClock clock) {
        return sql.sql("select escalated >= 2 from clocks_running where board_id = ? and id = ?")
                .params(permit.board().value(), clock.id())
                .query(Boolean.class)
                .single();
    }

    void count(Permit permit, ClockId clock, LocalDate quarter, int kept, int broken) {
        sql.sql("""
                        insert into clocks_kept_figure (board_id, clock_id, quarter, kept, broken) values (?, ?, ?, ?, ?)
                        on conflict (board_id, clock_id, quarter)
                        do update set kept = clocks_kept_figure.kept + excluded.kept,
                                      broken = clocks_kept_figure.broken + excluded.broken""")
                .params(permit.board().value(), clock.code(), quarter, kept, broken)
                .update();
    }

    /** Sums over quarters that began on or after {@code from} and before {@code until}. */
    List<KeptFigure> figures(Collection<ClockId> clocks, LocalDate from, LocalDate until) {
        return sql.sql("""
                        select board_id, clock_id, sum(kept)::int kept, sum(broken)::int broken from clocks_kept_figure
                         where clock_id = any(?) and quarter >= ? and quarter < ? group by board_id, clock_id""")
                .params(clocks.stream().map(ClockId::code).toArray(String[]::new), from, until)
                .query((row, _) -> new KeptFigure(
                        new BoardId(row.getObject("board_id", UUID.class)),
                        new ClockId(row.getString("clock_id")),
                        row.getInt("kept"),
                        row.getInt("broken")))
                .list();
    }
}
