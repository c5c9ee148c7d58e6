package se.skyddsnat.commitments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.Sweden;

/** Counts for the commitments, in the same transaction as the act that is counted: an act undone is not counted. */
@Service
public class Figures implements Evidence {

    private final JdbcClient sql;

    Figures(JdbcClient sql) {
        this.sql = sql;
    }

    /** Counts one act: whether it was of the kind that is measured. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(Permit permit, Measure measure, boolean so) {
        sql.sql("""
                        insert into commitments_figure (board_id, measure, day, numerator, denominator) values (?, ?, ?, ?, 1)
                        on conflict (board_id, measure, day)
                        do update set numerator = commitments_figure.numerator + excluded.numerator,
                                      denominator = commitments_figure.denominator + 1""")
                .params(permit.board().value(), measure.name(), Sweden.day(permit.at()), so ? 1 : 0)
                .update();
    }

    /** A year up to and including yesterday: a number that moved at once would tell what happened just now. */
    @Override
    @Transactional(readOnly = true)
    public List<Share> shares(Instant at) {
        LocalDate today = Sweden.day(at);
        return sql.sql("""
                        select measure, sum(numerator)::bigint part, sum(denominator)::bigint whole from commitments_figure
                         where day >= ? and day < ? group by measure order by measure""")
                .params(today.minusYears(1), today)
                .query((row, _) ->
                        share(Measure.valueOf(row.getString("measure")), row.getLong("part"), row.getLong("whole")))
                .list();
    }

    private static Share share(Measure measure, long part, long whole) {
        return new Share(measure.commitment(), "commitments.measure." + measure.word(), part, whole);
    }
}
