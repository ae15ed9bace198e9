package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * While training, sets a random share of the values to 0 and divides the others by {@code 1 - rate}; else it does
 * nothing. Shape: unchanged; no parameters. Keras: {@code Dropout}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Dropout {
    /** Shorthand for {@link #rate}. */
    double value() default Unset.DOUBLE;

    /** The share that is set to 0. Required; must be at least 0 and less than 1. */
    double rate() default Unset.DOUBLE;
}
