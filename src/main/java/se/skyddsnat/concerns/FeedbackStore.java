package se.skyddsnat.concerns;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;

/** Whether a professional has asked to be told, and has been. */
@Repository
class FeedbackStore {

    private final JdbcClient sql;

    FeedbackStore(JdbcClient sql) {
        this.sql = sql;
    }

    ConcernFile.Feedback of(Permit permit, ConcernId id) {
        return sql.sql("""
                        select r.wants_feedback, c.feedback_at, c.feedback_withheld
                          from concerns_concern c join concerns_report r on r.board_id = c.board_id and r.id = c.report_id
                         where c.board_id = ? and c.id = ?""")
                .params(permit.board().value(), id.value())
                .query((row, _) -> new ConcernFile.Feedback(
                        row.getBoolean(1),
                        Optional.ofNullable(row.getObject(2, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        Optional.ofNullable(row.getString(3))))
                .single();
    }

    boolean give(Permit permit, ConcernId id, @Nullable String withheld) {
        return sql.sql("""
                        update concerns_concern set feedback_at = ?, feedback_by = ?, feedback_withheld = ?
                         where board_id = ? and id = ? and state = 'DECIDED' and feedback_at is null""")
                        .params(Arrays.asList(
                                ConcernStore.time(permit.at()),
                                permit.staff().id().value(),
                                withheld,
                                permit.board().value(),
                                id.value()))
                        .update()
                == 1;
    }
}
