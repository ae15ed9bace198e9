package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Passes its input on, and adds a penalty for large values to the loss: {@code l1 * sum(|x|) + l2 * sum(x²)}, the mean
 * over the batch. The loss that is reported has it, in training and in evaluation. Shape: unchanged; no parameters.
 * Keras: {@code ActivityRegularization}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ActivityRegularization {
    /** What the sum of absolute values is multiplied by. Must be at least 0. */
    double l1() default 0;

    /** What the sum of squares is multiplied by. Must be at least 0. */
    double l2() default 0;
}
