package se.skyddsnat.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The built house in a process of its own, started by the launcher as anybody starts it. */
final class House implements AutoCloseable {

    private static final Path LOG = Path.of("target/bench-house.log");

    private final Process process;
    private final Path data;
    private final int port;
    private final Duration firstPage;

    private House(Process process, Path data, int port, Duration firstPage) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.firstPage = firstPage;
    }

    /** Starts the house on the folder and waits for its first page. */
    static House start(Path data, int port) throws IOException, InterruptedException {
        long began = System.nanoTime();
        var start = new ProcessBuilder("./skyddsnat", "run", "--port", String.valueOf(port), "--data", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        start.environment().put("SKYDDSNAT_PLAY", "false");
        var process = start.start();
        try {
            awaitPage(process, port);
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroy();
            throw e;
        }
        return new House(process, data, port, Duration.ofNanos(System.nanoTime() - began));
    }

    private static void awaitPage(Process process, int port) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/logga-in"))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            for (int i = 0; i < 6000; i++) {
                if (!process.isAlive()) {
                    throw new IOException("the house did not start:\n" + Files.readString(LOG));
                }
                if (saysReady() && answers(http, page)) {
                    return;
                }
                Thread.sleep(20);
            }
            throw new IOException("the house gave no page within two minutes");
        }
    }

    /** Pages are answered a little earlier, but in an empty folder before the boards are there. */
    private static boolean saysReady() throws IOException {
        return Files.readString(LOG).contains("Skyddsnät is ready");
    }

    private static boolean answers(HttpClient http, HttpRequest page) throws InterruptedException {
        try {
            return http.send(page, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** From the launcher's start to the first whole page. */
    Duration firstPage() {
        return firstPage;
    }

    /** The memory that the program itself holds now, in MB (the database has its own). */
    long memoryOfTheProgram() throws IOException {
        return residentOf(process.pid());
    }

    /** The memory of the database's processes together, in MB; what they share is counted once (proportional set size). */
    long memoryOfTheDatabase() throws IOException {
        long kilobytes = 0;
        for (var one : process.toHandle().descendants().map(ProcessHandle::pid).toList()) {
            kilobytes += field(Path.of("/proc", one.toString(), "smaps_rollup"), "Pss:");
        }
        for (var pid : postmasterAndChildren()) {
            kilobytes += field(Path.of("/proc", pid.toString(), "smaps_rollup"), "Pss:");
        }
        return kilobytes / 1024;
    }

    private Stream<ProcessHandle> server() throws IOException {
        var pid = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .getFirst()
                .trim());
        return ProcessHandle.of(pid).stream();
    }

    private java.util.List<Long> postmasterAndChildren() throws IOException {
        return server().flatMap(p -> Stream.concat(Stream.of(p), p.children()))
                .map(ProcessHandle::pid)
                .toList();
    }

    private static long residentOf(long pid) throws IOException {
        return field(Path.of("/proc", Long.toString(pid), "status"), "VmRSS:") / 1024;
    }

    private static long field(Path file, String name) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException gone) {
            return 0;
        }
    }

    /** A connection of the database's superuser, or of the program's own role. */
    Connection connect(String role) throws IOException, SQLException {
        var lines = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        var login = new Properties();
        login.put("user", role);
        login.put("password", Files.readString(data.resolve("postgres.secret")).trim());
        login.put("stringtype", "unspecified");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + lines.get(3).trim() + "/skyddsnat", login);
    }

    /** Kills the program at once, as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
