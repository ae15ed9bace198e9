package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * While training, sets a random share of the values to what a SELU gives far below 0, and scales and shifts all so that
 * mean and variance stay; else it does nothing (Klambauer et al., 2017). Shape: unchanged; no parameters. Keras:
 * {@code AlphaDropout}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AlphaDropout {
    /** Shorthand for {@link #rate}. */
    double value() default Unset.DOUBLE;

    /** The share of the values that is replaced. Required; must be at least 0 and less than 1. */
    double rate() default Unset.DOUBLE;

    /**
     * Which values share their fate, one number an axis of the input: 1 for an axis whose values are all treated alike,
     * -1 (or the length of the axis) for one whose values are drawn for by themselves. Empty: every value by itself.
     * With {@code {1, 1, 1}} a whole picture is dropped or kept. Examples never share theirs.
     */
    int[] noiseShape() default {};
}
