package se.skyddsnat.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Ties a name in the code to the Swedish word and the law it comes from; the glossary is generated from these. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface Term {

    /** The word as a Swedish social worker says it, e.g. {@code skyddsbedömning}. */
    String sv();

    /** Where the law has it, e.g. {@code SoL 20:1}; empty when the word is the field's own and not the law's. */
    String law() default "";
}
