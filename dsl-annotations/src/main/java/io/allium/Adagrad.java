package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Steps divided by the root of the sum of all squared gradients (Duchi et al., 2011). Keras: {@code Adagrad}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Adagrad {
    /** The step size. Must be more than 0. */
    double learningRate() default 1e-3;

    /** Where the sum of squares starts. Must be at least 0. */
    double initialAccumulatorValue() default 0.1;

    /** Keeps a division from becoming infinite. Must be more than 0. */
    double epsilon() default 1e-7;
}
