package se.skyddsnat.identity;

/** What came of changing how a person is reached. */
public sealed interface ContactChange {

    record Changed() implements ContactChange {}

    /**
     * Somebody else changed her file first; nothing was overwritten.
     *
     * @param now the person as she stands now
     */
    record Overtaken(Person now) implements ContactChange {}
}
