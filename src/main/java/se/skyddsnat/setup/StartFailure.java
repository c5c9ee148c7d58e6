package se.skyddsnat.setup;

import java.sql.SQLException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.skyddsnat.storage.DataFolderRefused;

/** Knows the ordinary reasons why a start does not succeed, and says what mends each. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailure implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            var said = saying(one);
            if (said != null) {
                return new FailureAnalysis(said, "", failure);
            }
        }
        return null;
    }

    private static @Nullable String saying(Throwable one) {
        return switch (one) {
            case NotReady missing -> missing.getMessage();
            case DataFolderRefused refused -> refused.getMessage();
            case PortInUseException port ->
                "port " + port.getPort() + " is taken by another program; choose another one with --port";
            case FlywayValidateException _ ->
                "the data was made by another version that this one does not follow; nothing in it was changed; start"
                        + " the version that made it, or choose another folder with --data";
            case SQLException sql -> ofDatabase(sql);
            default -> null;
        };
    }

    private static @Nullable String ofDatabase(SQLException e) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08" -> "the database does not answer; look at SKYDDSNAT_DB_URL and whether the database is started";
            case "28" ->
                "the database does not let the program in; look at SKYDDSNAT_DB_APP_PASSWORD and SKYDDSNAT_DB_OWNER_PASSWORD";
            case "53" -> "the database has no room left on its disk; make room and start again, nothing is lost";
            default -> null;
        };
    }
}
