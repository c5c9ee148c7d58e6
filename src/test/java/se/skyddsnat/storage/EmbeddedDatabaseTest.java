package se.skyddsnat.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What was written stays written, whatever ended the program before. */
class EmbeddedDatabaseTest {

    private final Path folder =
            Path.of("target", "storage", UUID.randomUUID().toString()).toAbsolutePath();

    @Test
    void a_server_that_was_killed_comes_back_with_everything() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            write(database, "create table kept (word text); insert into kept values ('here')");
            var server = ProcessHandle.of(serverId()).orElseThrow();
            server.destroyForcibly();
            server.onExit().get(20, TimeUnit.SECONDS);
        }
        try (var again = EmbeddedDatabase.start(folder)) {
            assertThat(word(again)).isEqualTo("here");
        }
    }

    @Test
    void a_stale_lock_that_names_somebody_elses_process_stops_nothing_and_nobody() throws Exception {
        EmbeddedDatabase.start(folder).close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    folder.resolve("postgres/postmaster.pid"),
                    stranger.pid() + "\n" + folder.resolve("postgres") + "\n");
            EmbeddedDatabase.start(folder).close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void one_folder_has_one_program() throws Exception {
        try (var _ = EmbeddedDatabase.start(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(DataFolderRefused.class)
                    .hasMessageContaining("in use")
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void a_folder_that_cannot_be_is_refused_in_words() throws Exception {
        Files.createDirectories(folder);
        var file = Files.createFile(folder.resolve("a-file"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(file))
                .isInstanceOf(DataFolderRefused.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void nobody_comes_in_without_the_password() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "postgres", "guess")
                            .close())
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("28P01");
        }
    }

    @Test
    void what_is_said_to_be_written_is_on_the_disk() throws Exception {
        try (var database = EmbeddedDatabase.start(folder);
                var connection = connect(database);
                var rows = connection
                        .createStatement()
                        .executeQuery("select current_setting('fsync') || current_setting('synchronous_commit')"
                                + " || current_setting('full_page_writes')")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("ononon");
        }
    }

    private long serverId() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .getFirst()
                .trim());
    }

    private static void write(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String word(EmbeddedDatabase database) throws SQLException {
        try (var connection = connect(database);
                var rows = connection.createStatement().executeQuery("select word from kept")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), EmbeddedDatabase.OWNER, database.password());
    }
}
