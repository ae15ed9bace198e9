package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a picture larger. Shape: {@code [h, w, c]} to {@code [rows * h, columns * w, c]}; no parameters. Keras:
 * {@code UpSampling2D}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface UpSampling2D {
    /** Shorthand for {@link #size}. */
    int[] value() default {};

    /** How many times as large. One number for both axes, or {@code {rows, columns}}. Each must be at least 1. */
    int[] size() default 2;

    /** Where the new values come from. */
    Interpolation interpolation() default Interpolation.NEAREST;
}
