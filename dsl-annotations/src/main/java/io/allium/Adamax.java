package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** {@link Adam} with the largest gradient in place of the mean square. Keras: {@code Adamax}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Adamax {
    /** The step size. Must be more than 0. */
    double learningRate() default 1e-3;

    /** The decay of the mean of the gradients. Must be at least 0 and less than 1. */
    double beta1() default 0.9;

    /** The decay of the mean of the squared gradients. Must be at least 0 and less than 1. */
    double beta2() default 0.999;

    /** Keeps a division from becoming infinite. Must be more than 0. */
    double epsilon() default 1e-7;
}
