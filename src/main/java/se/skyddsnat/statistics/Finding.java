package se.skyddsnat.statistics;

import java.util.Optional;
import java.util.function.Function;

/**
 * Either an answer or a plain sentence saying why there is none.
 *
 * @param <T> what is answered
 */
public sealed interface Finding<T> {

    /** The data carry an answer. */
    record Found<T>(T value) implements Finding<T> {}

    /** The data do not carry an answer, and a number would mislead. */
    record Refused<T>(Refusal because) implements Finding<T> {}

    static <T> Finding<T> of(T value) {
        return new Found<>(value);
    }

    static <T> Finding<T> refuse(Reason reason, Object... figures) {
        return new Refused<>(new Refusal(reason, figures));
    }

    /** The answer carried on, or the same refusal. */
    default <R> Finding<R> then(Function<? super T, Finding<R>> next) {
        return switch (this) {
            case Found<T>(T value) -> next.apply(value);
            case Refused<T>(Refusal because) -> new Refused<>(because);
        };
    }

    /** The answer turned into something else, or the same refusal. */
    default <R> Finding<R> map(Function<? super T, ? extends R> turn) {
        return then(value -> new Found<>(turn.apply(value)));
    }

    /** The refusal, if that is what this is. */
    default Optional<Refusal> refusal() {
        return this instanceof Refused<T>(Refusal because) ? Optional.of(because) : Optional.empty();
    }

    /**
     * The answer, where a refusal would be a bug.
     *
     * @throws IllegalStateException with the refusal's sentence
     */
    default T orElseThrow() {
        return switch (this) {
            case Found<T>(T value) -> value;
            case Refused<T>(Refusal because) -> throw new IllegalStateException(because.sentence());
        };
    }
}
