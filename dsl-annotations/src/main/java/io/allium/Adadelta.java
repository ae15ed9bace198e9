package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Steps scaled by the ratio of past steps to past gradients (Zeiler, 2012). Keras: {@code Adadelta}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Adadelta {
    /** The step size. Must be more than 0. */
    double learningRate() default 1e-3;

    /** The decay of both running means. Must be at least 0 and less than 1. */
    double rho() default 0.95;

    /** Keeps a division from becoming infinite. Must be more than 0. */
    double epsilon() default 1e-7;
}
