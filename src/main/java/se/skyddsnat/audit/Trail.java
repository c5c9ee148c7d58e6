package se.skyddsnat.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.BoardId;

/** Writes the trail: what was allowed stands and falls with its act, what was refused stays even when the act is undone. */
@Component
public class Trail {

    private static final String LINE = """
            insert into audit_entry (at, actor_kind, actor_id, actor_label, actor_unit, board_id, action, purpose,
                                     outcome, reason, object_kind, object_id, subjects)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** Adds the line and opens the wall in one journey to the database, since every act of every page pays for it. */
    private static final String LINE_AND_WALL =
            "with line as (" + LINE + ") select set_config('app.board', ?, true), set_config('app.person', ?, true)";

    private final DataSource acts;
    private final DataSource doorkeeper;

    Trail(DataSource acts, @Qualifier("doorkeeper") DataSource doorkeeper) {
        this.acts = acts;
        this.doorkeeper = doorkeeper;
    }

    /** Writes an allowed act in the act's own transaction, and lets that transaction see the board's rows from now on. */
    public void allowedAndOpened(TrailEntry entry, @Nullable BoardId board, @Nullable String personKey) {
        var connection = DataSourceUtils.getConnection(acts);
        try (var statement = connection.prepareStatement(LINE_AND_WALL)) {
            fill(connection, statement, entry);
            statement.setString(14, board == null ? "" : board.toString());
            statement.setString(15, personKey == null ? "" : personKey);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the trail could not be written, so nothing may be done", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, acts);
        }
    }

    /** Writes a refusal on a connection of its own. */
    public void refused(TrailEntry entry) {
        try (var connection = doorkeeper.getConnection();
                var statement = connection.prepareStatement(LINE)) {
            fill(connection, statement, entry);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the refusal could not be written to the trail", e);
        }
    }

    private static void fill(Connection connection, java.sql.PreparedStatement line, TrailEntry entry)
            throws SQLException {
        line.setTimestamp(1, Timestamp.from(entry.at().truncatedTo(ChronoUnit.MICROS)));
        line.setString(2, kind(entry.actor()));
        line.setString(3, id(entry.actor()));
        line.setString(4, entry.actor().label());
        line.setObject(5, entry.actor() instanceof Actor.Staff s ? s.unit().value() : null, Types.OTHER);
        line.setObject(6, entry.board() == null ? null : entry.board().value(), Types.OTHER);
        line.setString(7, entry.action());
        line.setString(8, entry.purpose());
        line.setString(9, entry.outcome().name());
        line.setString(10, entry.reason());
        line.setString(11, entry.objectKind());
        line.setObject(12, entry.objectId(), Types.OTHER);
        line.setArray(13, connection.createArrayOf("uuid", subjects(entry)));
    }

    private static UUID[] subjects(TrailEntry entry) {
        return entry.subjects().stream().map(p -> p.value()).toArray(UUID[]::new);
    }

    private static String kind(Actor actor) {
        return switch (actor) {
            case Actor.Staff _ -> "STAFF";
            case Actor.Citizen _ -> "CITIZEN";
            case Actor.Visitor _ -> "VISITOR";
            case Actor.OtherSystem _ -> "OTHER_SYSTEM";
            case Actor.Automatic _ -> "AUTOMATIC";
        };
    }

    private static @Nullable String id(Actor actor) {
        return switch (actor) {
            case Actor.Staff s -> s.id().toString();
            case Actor.Citizen c -> c.key().hex();
            case Actor.Visitor _ -> null;
            case Actor.OtherSystem o -> o.clientId();
            case Actor.Automatic a -> a.duty();
        };
    }
}
