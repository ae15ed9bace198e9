package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts rows and columns of zeros around a picture. Shape: {@code [h, w, c]} to {@code [top + h + bottom, left + w +
 * right, c]}; no parameters. Keras: {@code ZeroPadding2D}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ZeroPadding2D {
    /** Shorthand for {@link #padding}. */
    int[] value() default {};

    /**
     * How many: one number for all sides, {@code {rows, columns}} for both sides of each, or {@code {top, bottom, left,
     * right}}. Each must be 0 or more.
     */
    int[] padding() default 1;
}
