package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Passes positive values, and a share of the others: {@code negativeSlope * x}. Shape: unchanged; no parameters. Keras:
 * {@code LeakyReLU}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface LeakyReLU {
    /** Shorthand for {@link #negativeSlope}. */
    double value() default Unset.DOUBLE;

    /** The slope for negative values. Must be at least 0. */
    double negativeSlope() default 0.3;
}
