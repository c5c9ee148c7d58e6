package se.skyddsnat.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a killed program left behind: a database server without its owner, or only its lock file. It is shut down in
 * an orderly way before the next start, because two servers on one folder would destroy what was written.
 */
final class OrphanedServer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;

    OrphanedServer(Path folder) {
        this.folder = folder;
    }

    /** Stops the server that still runs on the folder, waits for its children, and removes a stale lock. */
    void reap() throws IOException {
        var lock = folder.resolve("postmaster.pid");
        if (Files.exists(lock)) {
            pidIn(lock).flatMap(ProcessHandle::of).filter(this::servesFolder).ifPresent(this::stop);
        }
        awaitChildren();
        Files.deleteIfExists(lock);
    }

    private static Optional<Long> pidIn(Path lock) throws IOException {
        List<String> lines = Files.readAllLines(lock);
        return lines.isEmpty() || !lines.getFirst().trim().matches("\\d+")
                ? Optional.empty()
                : Optional.of(Long.parseLong(lines.getFirst().trim()));
    }

    private boolean servesFolder(ProcessHandle process) {
        var command = commandLine(process.pid());
        return command.contains("postgres") && command.contains(folder.toString());
    }

    private void stop(ProcessHandle server) {
        signal("-INT", server.pid());
        if (!gone(server, PATIENCE)) {
            signal("-QUIT", server.pid());
            gone(server, PATIENCE);
        }
    }

    private static boolean gone(ProcessHandle server, Duration patience) {
        try {
            server.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            return !server.isAlive();
        }
    }

    private static void signal(String signal, long pid) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("could not stop the database server left behind, process " + pid, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Children of a killed server may still write: nothing may start before the last of them has gone. */
    private void awaitChildren() {
        for (int i = 0; i < 200 && childLives(); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean childLives() {
        return ProcessHandle.allProcesses()
                .filter(p -> commandLine(p.pid()).startsWith("postgres:"))
                .map(p -> workingFolder(p.pid()))
                .anyMatch(folder::equals);
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException e) {
            return "";
        }
    }

    private static @Nullable Path workingFolder(long pid) {
        try {
            return Path.of("/proc", Long.toString(pid), "cwd").toRealPath();
        } catch (IOException e) {
            return null;
        }
    }
}
