package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * While training, adds a normally distributed number of mean 0 to every value; else it does nothing. Shape: unchanged;
 * no parameters. Keras: {@code GaussianNoise}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface GaussianNoise {
    /** Shorthand for {@link #stddev}. */
    double value() default Unset.DOUBLE;

    /** The standard deviation of what is added. Required; must be at least 0 and at most 1. */
    double stddev() default Unset.DOUBLE;
}
