package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * While training, sets a random share of the channels of a picture to 0 and divides the others by {@code 1 - rate};
 * else it does nothing (Tompson et al., 2014). Shape: {@code [h, w, c]}, unchanged; no parameters. Keras:
 * {@code SpatialDropout2D}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SpatialDropout2D {
    /** Shorthand for {@link #rate}. */
    double value() default Unset.DOUBLE;

    /** The share of the channels that is set to 0. Required; must be at least 0 and less than 1. */
    double rate() default Unset.DOUBLE;
}
