package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the largest value of each window of a picture, channel by channel. Shape: {@code [h, w, c]} to {@code [h', w',
 * c]}; no parameters. Keras: {@code MaxPooling2D}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface MaxPooling2D {
    /** Shorthand for {@link #poolSize}. */
    int[] value() default {};

    /** The size of the window. One number for both axes, or {@code {rows, columns}}. Each must be at least 1. */
    int[] poolSize() default 2;

    /**
     * How far the window moves. One number for both axes, or {@code {rows, columns}}. Each must be at least 1; left
     * out, it is the pool size.
     */
    int[] strides() default {};

    /** What happens at the border. */
    Padding padding() default Padding.VALID;
}
