package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts the axes of its input into another order: {@code @Permute({2, 1, 3}) Tensor turned()} swaps rows and columns.
 * Shape: {@code [a, b, c]} to {@code [b, a, c]} there; no parameters. Keras: {@code Permute}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Permute {
    /** Shorthand for {@link #dims}. */
    int[] value() default {};

    /**
     * For each axis of the output, which axis of the input it is: 1 is the first of a shape (0 is the batch and cannot
     * be named). Each axis is named once.
     */
    int[] dims() default {};
}
