package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Repeats a row: {@code @RepeatVector(3) Tensor rows()}. Shape: {@code [c]} to {@code [n, c]}; no parameters. Keras:
 * {@code RepeatVector}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RepeatVector {
    /** Shorthand for {@link #n}. */
    int value() default Unset.INT;

    /** How often. Must be at least 1. */
    int n() default Unset.INT;
}
