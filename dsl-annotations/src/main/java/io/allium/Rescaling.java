package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Computes {@code x * scale + offset}. Shape: unchanged; no parameters. Keras: {@code Rescaling}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Rescaling {
    /** Shorthand for {@link #scale}. */
    double value() default Unset.DOUBLE;

    /** What every value is multiplied with. Required; must not be 0. */
    double scale() default Unset.DOUBLE;

    /** What is then added. */
    double offset() default 0;
}
