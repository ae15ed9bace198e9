package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * While training, sets a random share of the values to 0 and divides the others by {@code 1 - rate}; else it does
 * nothing. Shape: unchanged; no parameters. What is drawn follows from the seed of the training. Keras:
 * {@code Dropout}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Dropout {
    /** Shorthand for {@link #rate}. */
    double value() default Unset.DOUBLE;

    /** The share that is set to 0. Required; must be at least 0 and less than 1. */
    double rate() default Unset.DOUBLE;

    /**
     * Which values share their fate, one number an axis of the input: 1 for an axis whose values are all treated alike,
     * -1 (or the length of the axis) for one whose values are drawn for by themselves. Empty: every value by itself.
     * With {@code {1, 1, 1}} a whole picture is dropped or kept. Examples never share theirs.
     */
    int[] noiseShape() default {};
}
