package se.skyddsnat.storage;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The data folder cannot be used as it is; the message says why and what mends it. Nothing in it was changed. */
public final class DataFolderRefused extends IOException {

    private static final long serialVersionUID = 1L;

    DataFolderRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
