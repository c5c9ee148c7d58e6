package se.skyddsnat.investigations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.investigations.Findings.ChildView;
import se.skyddsnat.investigations.Findings.Information;
import se.skyddsnat.investigations.Findings.SecondReading;
import se.skyddsnat.investigations.Findings.Suspicion;
import se.skyddsnat.kernel.StaffId;

/** Reads the findings of an inquiry from its row. */
final class FindingsRow {

    private FindingsRow() {}

    static Findings findings(ResultSet row) throws SQLException {
        return new Findings(
                information(row),
                row.getString("best_interest"),
                childView(row),
                row.getString("no_talk_reason"),
                Suspicion.valueOf(row.getString("disability")),
                secondReading(row));
    }

    private static Information information(ResultSet row) throws SQLException {
        var at = row.getObject("told_at", OffsetDateTime.class);
        if (at == null) {
            return new Information.NotYet();
        }
        var how = row.getString("told_how");
        return how == null
                ? new Information.Withheld(at.toInstant(), row.getString("withheld_reason"))
                : new Information.Told(at.toInstant(), how);
    }

    private static @Nullable ChildView childView(ResultSet row) throws SQLException {
        var chance = row.getString("child_chance");
        return chance == null ? null : new ChildView(ChildView.Chance.valueOf(chance), row.getString("child_words"));
    }

    private static SecondReading secondReading(ResultSet row) throws SQLException {
        var reader = row.getObject("reader_id", UUID.class);
        if (reader == null) {
            return new SecondReading.NotAsked();
        }
        var read = row.getObject("read_at", OffsetDateTime.class);
        return read == null
                ? new SecondReading.Asked(
                        new StaffId(reader),
                        row.getObject("reader_asked_at", OffsetDateTime.class).toInstant())
                : new SecondReading.Done(new StaffId(reader), read.toInstant(), row.getString("reader_view"));
    }
}
