package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Steps divided by a running root mean square of the gradient (Hinton, 2012). Keras: {@code RMSprop}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RMSprop {
    /** The step size. Must be more than 0. */
    double learningRate() default 1e-3;

    /** The decay of the mean of the squared gradients. Must be at least 0 and less than 1. */
    double rho() default 0.9;

    /** How much of the last step goes into the next. Must be at least 0 and less than 1. */
    double momentum() default 0;

    /** Keeps a division from becoming infinite. Must be more than 0. */
    double epsilon() default 1e-7;

    /** Whether the variance of the gradient is used instead of its mean square. */
    boolean centered() default false;
}
