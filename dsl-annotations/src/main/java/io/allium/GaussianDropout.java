package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * While training, multiplies every value by a normally distributed number of mean 1 and standard deviation
 * {@code sqrt(rate / (1 - rate))}; else it does nothing (Srivastava et al., 2014). Shape: unchanged; no parameters.
 * Keras: {@code GaussianDropout}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface GaussianDropout {
    /** Shorthand for {@link #rate}. */
    double value() default Unset.DOUBLE;

    /** The rate of the dropout that is as noisy. Required; must be at least 0 and less than 1. */
    double rate() default Unset.DOUBLE;
}
