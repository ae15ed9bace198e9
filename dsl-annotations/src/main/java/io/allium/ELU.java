package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The exponential linear unit (Clevert et al., 2016): {@code x} if positive, else {@code alpha * (exp(x) - 1)}. Shape:
 * unchanged; no parameters. Keras: {@code ELU}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ELU {
    /** Shorthand for {@link #alpha}. */
    double value() default Unset.DOUBLE;

    /** What negative values approach, times -1. Any finite number. */
    double alpha() default 1;
}
