package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives its input another shape; the values stay in order, the last axis running fastest. Shape: any to the target
 * shape, which must hold as many values: {@code @Reshape({7, 7, 8}) Tensor map()}. No parameters. Keras:
 * {@code Reshape}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Reshape {
    /** Shorthand for {@link #targetShape}. */
    int[] value() default {};

    /**
     * The extent of each axis, without the batch. One of them may be -1: it is then what the others leave. The others
     * must be 1 or more.
     */
    int[] targetShape() default {};
}
