package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Cuts the middle out of a picture. A picture that is smaller is cut to the same proportions and then made larger, with
 * {@link Interpolation#BILINEAR}. Shape: {@code [h, w, c]} to {@code [height, width, c]}; no parameters. Keras:
 * {@code CenterCrop}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CenterCrop {
    /** The height of the output. Must be at least 1. */
    int height() default Unset.INT;

    /** The width of the output. Must be at least 1. */
    int width() default Unset.INT;
}
