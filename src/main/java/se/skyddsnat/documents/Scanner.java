package se.skyddsnat.documents;

import java.util.Optional;

/** Looks for what can do harm in a file. Every scanner that is a bean is asked; a municipality's own virus scanner is added as one more. */
@FunctionalInterface
public interface Scanner {

    /**
     * The name of what was found, or nothing.
     *
     * @throws RuntimeException if the scanner cannot answer; the file is then refused
     */
    Optional<String> findIn(byte[] content);
}
