package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Cuts rows and columns off a picture. Shape: {@code [h, w, c]} to {@code [h - top - bottom, w - left - right, c]}, of
 * which something must be left; no parameters. Keras: {@code Cropping2D}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Cropping2D {
    /** Shorthand for {@link #cropping}. */
    int[] value() default {};

    /**
     * How many: one number for all sides, {@code {rows, columns}} for both sides of each, or {@code {top, bottom, left,
     * right}}. Each must be 0 or more.
     */
    int[] cropping() default 0;
}
