package se.skyddsnat.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that is generated from the code and checked in, so that nobody can change what it says by accident.
 *
 * <p>With {@code -Dskyddsnat.write-docs=true} the document is written; otherwise it is compared.
 */
public final class GeneratedDoc {

    private GeneratedDoc() {}

    /**
     * Holds the document against what the code says now.
     *
     * @param document the path from the project's root, e.g. {@code docs/glossary.md}
     */
    public static void compare(Path document, String generated) {
        try {
            if (Boolean.getBoolean("skyddsnat.write-docs")) {
                Files.createDirectories(document.toAbsolutePath().getParent());
                Files.writeString(document, generated);
            }
            String kept = Files.exists(document) ? Files.readString(document) : "";
            assertThat(kept)
                    .as(
                            "%s is not what the code says now. If the change is meant: run ./skyddsnat docs,"
                                    + " read the difference, and check the document in",
                            document)
                    .isEqualTo(generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
