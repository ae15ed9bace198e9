package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code exp(x)} divided by its sum over some axes: values that add up to 1. Shape: unchanged; no parameters. Keras:
 * {@code Softmax}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Softmax {
    /** The axes of a sum, at least one: 1 is the first of a shape (0 is the batch and cannot be named), -1 the last. */
    int[] axis() default -1;
}
