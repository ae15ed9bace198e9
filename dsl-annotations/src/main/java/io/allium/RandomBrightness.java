package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * While training, adds a random number to all values of a picture; else it does nothing. Every picture has its own;
 * what is drawn follows from the seed of the training. Shape: {@code [h, w, c]}, unchanged; no parameters. Keras:
 * {@code RandomBrightness}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RandomBrightness {
    /** Shorthand for {@link #factor}. */
    double[] value() default {};

    /**
     * How much, as a part of the range of values. One number f for -f to f, or {@code {least, most}}. Required; each
     * must be at least -1 and at most 1.
     */
    double[] factor() default {};

    /**
     * The least and the largest value of a picture, to which what comes out is cut. Behind an {@link Image}, which
     * scales values to 0 to 1 by default, it is {@code {0, 1}}.
     */
    double[] valueRange() default {0, 255};
}
