package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stochastic gradient descent, with momentum if asked for. Keras: {@code SGD}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SGD {
    /** The step size. Must be more than 0. */
    double learningRate() default 0.01;

    /** How much of the last step goes into the next. Must be at least 0 and less than 1. */
    double momentum() default 0;

    /** Whether the gradient is taken ahead of the momentum (Nesterov, 1983). */
    boolean nesterov() default false;
}
