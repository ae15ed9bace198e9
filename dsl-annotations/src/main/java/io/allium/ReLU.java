package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rectified linear unit: {@code min(x, maxValue)} above the threshold, and {@code negativeSlope * (x - threshold)}
 * up to it. Shape: unchanged; no parameters. Keras: {@code ReLU}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ReLU {
    /** The largest value that comes out; infinite by default. Must be at least 0. */
    double maxValue() default Double.POSITIVE_INFINITY;

    /** The slope up to the threshold. Must be at least 0. */
    double negativeSlope() default 0;

    /** Where values begin to pass. Must be at least 0. */
    double threshold() default 0;
}
