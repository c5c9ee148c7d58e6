package se.skyddsnat.storage;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.Ids;

/**
 * A real PostgreSQL kept in a folder, started with the program and stopped with it. Durability is on, passwords are
 * asked for, and a folder that another program uses is refused with a sentence.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String OWNER = "skyddsnat_owner";
    static final String APP = "skyddsnat_app";

    private final FileChannel lockFile;
    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(FileChannel lockFile, EmbeddedPostgres server, String password) {
        this.lockFile = lockFile;
        this.server = server;
        this.password = password;
    }

    /**
     * Starts the database that lives in the folder, and makes it the first time.
     *
     * @throws DataFolderRefused if the folder is in use, cannot be written, or its disk is full
     */
    public static EmbeddedDatabase start(Path dataFolder) throws IOException {
        var home = DataFolder.open(dataFolder);
        var lockFile = lock(home);
        try {
            return startLocked(home, lockFile);
        } catch (IOException e) {
            lockFile.close();
            throw DataFolder.explained(home, e);
        } catch (RuntimeException e) {
            lockFile.close();
            throw DataFolder.explained(home, new IOException("the database would not start", e));
        }
    }

    private static EmbeddedDatabase startLocked(Path home, FileChannel lockFile) throws IOException {
        var password = password(home);
        var folder = Files.createDirectories(home.resolve("postgres"));
        new OrphanedServer(folder).reap();
        var server = builder(folder, home.resolve("postgres.secret"), password).start();
        createRoles(server, password);
        return new EmbeddedDatabase(lockFile, server, password);
    }

    private static FileChannel lock(Path home) throws IOException {
        var file = FileChannel.open(home.resolve("postgres.lock"), CREATE, WRITE);
        for (int i = 0; i < 100; i++) {
            if (tryLock(file) != null) {
                return file;
            }
            pause();
        }
        file.close();
        throw new DataFolderRefused(
                "the data folder " + home + " is in use by another running Skyddsnät; stop that one first, or choose"
                        + " another folder with --data",
                null);
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String password(Path home) throws IOException {
        var file = home.resolve("postgres.secret");
        if (Files.notExists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
            Files.writeString(file, Ids.secret(32));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return Files.readString(file).trim();
    }

    private static EmbeddedPostgres.Builder builder(Path folder, Path secret, String password) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", secret.toString())
                .setConnectConfig("password", password)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("jit", "off")
                .setServerConfig("max_connections", "60");
    }

    private static void createRoles(EmbeddedPostgres server, String password) throws IOException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    do $$ begin
                      if not exists (select from pg_roles where rolname = '%1$s') then
                        create role %1$s login password '%3$s' nosuperuser nobypassrls;
                        create role %2$s login password '%3$s' nosuperuser nobypassrls;
                      end if;
                    end $$""".formatted(OWNER, APP, password));
            var exists = statement
                    .executeQuery("select 1 from pg_database where datname = 'skyddsnat'")
                    .next();
            if (!exists) {
                statement.execute("create database skyddsnat owner " + OWNER);
            }
        } catch (SQLException e) {
            throw new IOException("the database would not make its roles: " + e.getMessage(), e);
        }
    }

    /** Where the application's own, limited role connects. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/skyddsnat";
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        server.close();
        lockFile.close();
    }
}
