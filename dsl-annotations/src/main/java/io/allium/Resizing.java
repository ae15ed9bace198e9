package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a picture of another size, larger or smaller, whatever its proportions. Nothing is smoothed before a picture
 * becomes smaller. Shape: {@code [h, w, c]} to {@code [height, width, c]}; no parameters. Keras: {@code Resizing}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Resizing {
    /** The height of the output. Must be at least 1. */
    int height() default Unset.INT;

    /** The width of the output. Must be at least 1. */
    int width() default Unset.INT;

    /** Where the new values come from. */
    Interpolation interpolation() default Interpolation.BILINEAR;
}
