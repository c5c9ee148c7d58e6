package se.skyddsnat.concerns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.concerns.Concern.Arrival;
import se.skyddsnat.concerns.Concern.Decision;
import se.skyddsnat.concerns.Concern.Proposal;
import se.skyddsnat.concerns.Concern.Protection;
import se.skyddsnat.concerns.Concern.Sighting;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.StaffId;

/** Reads a concern back in the state it was left in. */
final class ConcernRow {

    private ConcernRow() {}

    static Concern concern(ResultSet row, int number) throws SQLException {
        var arrival = arrival(row);
        var seen = sighting(row);
        var protection = protection(row);
        return switch (Concern.State.valueOf(row.getString("state"))) {
            case RECEIVED -> new Concern.Received(arrival);
            case SEEN -> new Concern.Seen(arrival, Objects.requireNonNull(seen));
            case ASSESSED ->
                new Concern.Assessed(
                        arrival, Objects.requireNonNull(seen), Objects.requireNonNull(protection), proposal(row));
            case DECIDED -> new Concern.Decided(arrival, seen, protection, decision(row));
        };
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(
                new ConcernId(row.getObject("id", UUID.class)),
                row.getObject("report_id", UUID.class),
                new MatterId(row.getObject("matter_id", UUID.class)),
                new PersonId(row.getObject("child_id", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                ReportConcern.Kind.valueOf(row.getString("kind")),
                at(row, "received_at"),
                row.getBoolean("danger_now"),
                row.getBoolean("during_inquiry"),
                row.getInt("reports_in_a_year"));
    }

    private static @Nullable Sighting sighting(ResultSet row) throws SQLException {
        return row.getObject("seen_by") == null ? null : new Sighting(who(row, "seen_by"), at(row, "seen_at"));
    }

    private static @Nullable Protection protection(ResultSet row) throws SQLException {
        return row.getObject("protection_by") == null
                ? null
                : new Protection(
                        row.getBoolean("protection_needed"),
                        row.getString("protection_reason"),
                        who(row, "protection_by"),
                        at(row, "protection_at"));
    }

    private static Optional<Proposal> proposal(ResultSet row) throws SQLException {
        return row.getObject("proposed_by") == null
                ? Optional.empty()
                : Optional.of(new Proposal(
                        row.getString("proposal_reason"), who(row, "proposed_by"), at(row, "proposed_at")));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        var at = at(row, "decided_at");
        return switch (row.getString("outcome")) {
            case "OPENED" -> new Decision.Opened(row.getString("decision_reason"), who(row, "decided_by"), at);
            case "NOT_OPENED" -> new Decision.NotOpened(row.getString("decision_reason"), who(row, "decided_by"), at);
            case "LINKED" -> new Decision.Linked(who(row, "decided_by"), at);
            default -> new Decision.Synthetic(at);
        };
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static StaffId who(ResultSet row, String column) throws SQLException {
        return new StaffId(row.getObject(column, UUID.class));
    }
}
