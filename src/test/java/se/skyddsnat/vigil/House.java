package se.skyddsnat.vigil;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The real program in a process of its own, with a folder of its own, so that it can be killed. */
final class House implements AutoCloseable {

    private final Path folder;
    private final int port;
    private @Nullable Process process;

    House(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder).toAbsolutePath();
        try (var free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Starts it on its folder; does not wait until it answers. */
    void start() throws IOException {
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dot.epg.working-dir=" + folder.resolve("unpacked"),
                        "-cp",
                        classes(),
                        "se.skyddsnat.Skyddsnat",
                        "--server.port=" + port,
                        "--skyddsnat.demo=true",
                        "--skyddsnat.play=false",
                        "--skyddsnat.duties=false",
                        "--skyddsnat.api.per-minute=10000000",
                        "--skyddsnat.data=" + folder.resolve("data")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("log.txt").toFile()))
                .start();
    }

    /** Ends the program between two instructions, without a word. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly();
            process.waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** Ends the database first, as a power cut would, and then the program. */
    void killDatabase() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-KILL", postmaster().getFirst().strip())
                .start()
                .waitFor();
        kill();
    }

    /** The database itself, past every wall. */
    Connection database() throws IOException, SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + postmaster().get(3).strip() + "/skyddsnat";
        return DriverManager.getConnection(
                url,
                "postgres",
                Files.readString(folder.resolve("data/postgres.secret")).strip());
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"));
    }

    /** What it has said, for whoever has to find out why it does not answer. */
    String lastWords() {
        try {
            var lines = Files.readAllLines(folder.resolve("log.txt"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws Exception {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                killDatabase();
            }
        }
    }

    /** The program as it is delivered: without what is there for tests. */
    private static String classes() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
