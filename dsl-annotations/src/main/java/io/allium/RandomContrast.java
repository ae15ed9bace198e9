package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * While training, moves the values of each picture away from the mean of their channel, or nearer to it: {@code (x -
 * mean) * factor + mean}; else it does nothing. Every picture has its own; what is drawn follows from the seed of the
 * training. Shape: {@code [h, w, c]}, unchanged; no parameters. Keras: {@code RandomContrast}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RandomContrast {
    /** Shorthand for {@link #factor}. */
    double[] value() default {};

    /**
     * How much. One number f for factors between 1 and 1 + f, as in Keras; {@code {a, b}} for factors between 1 - a and
     * 1 + b, a being the smaller. Required; each must be at least 0 and at most 1.
     */
    double[] factor() default {};

    /**
     * The least and the largest value of a picture, to which what comes out is cut. Behind an {@link Image}, which
     * scales values to 0 to 1 by default, it is {@code {0, 1}}.
     */
    double[] valueRange() default {0, 255};
}
