package se.skyddsnat.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder where everything is kept: made if it is not there, and refused with a sentence if it cannot be used. */
final class DataFolder {

    /** Less than this and the database could stop in the middle of its first work. */
    private static final long ROOM_NEEDED = 150L * 1024 * 1024;

    private DataFolder() {}

    /** @throws DataFolderRefused if it cannot be made or written, or its disk is as good as full */
    static Path open(Path folder) throws IOException {
        try {
            var home = Files.createDirectories(folder).toRealPath();
            Files.delete(Files.createTempFile(home, "can-write", null));
            refuseIfFull(home);
            return home;
        } catch (DataFolderRefused e) {
            throw e;
        } catch (IOException e) {
            throw hasNoRoom(e) ? full(folder, e) : cannotWrite(folder, e);
        }
    }

    /** What a failed start means when it was the disk that failed it. */
    static IOException explained(Path home, IOException failure) {
        return hasNoRoom(failure) || roomIn(home) < ROOM_NEEDED ? full(home, failure) : failure;
    }

    private static void refuseIfFull(Path home) throws DataFolderRefused {
        if (roomIn(home) < ROOM_NEEDED) {
            throw full(home, null);
        }
    }

    private static DataFolderRefused full(Path home, @Nullable Throwable cause) {
        return new DataFolderRefused(
                "the disk of the data folder " + home + " has less than " + ROOM_NEEDED / 1024 / 1024
                        + " MB left; make room, or choose another folder with --data; nothing that was written is lost",
                cause);
    }

    private static DataFolderRefused cannotWrite(Path folder, IOException cause) {
        return new DataFolderRefused(
                "the data folder " + folder + " cannot be written by " + System.getProperty("user.name")
                        + "; change who owns it, or choose another folder with --data",
                cause);
    }

    private static long roomIn(Path home) {
        try {
            return Files.getFileStore(home).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private static boolean hasNoRoom(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one.getMessage() != null && one.getMessage().contains("No space left")) {
                return true;
            }
        }
        return false;
    }
}
