package se.skyddsnat.stories;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** The commitments that a story proves: while all its tests pass, and only then, the page of commitments says that they are kept. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(OnlyWhatWasAskedFor.class)
public @interface Proves {

    /** Their names, such as {@code G48}. */
    String[] value();
}
