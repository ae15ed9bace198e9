package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Multiplies two inputs along one axis of each and adds up: {@code @Dot(axes = 1) Tensor alike(Tensor a, Tensor b)}.
 * Shape: {@code [i, k]} and {@code [k, j]} with {@code axes = {2, 1}} to {@code [i, j]}, the axes that are left of the
 * first and then those of the second; two rows {@code [k]} give {@code [1]}. It takes exactly two; no parameters.
 * Keras: {@code Dot}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Dot {
    /**
     * The axis of each input along which they are multiplied: one number for both, or {@code {first, second}}. 1 is the
     * first of a shape (0 is the batch and cannot be named), -1 the last. The two must have the same extent.
     */
    int[] axes() default {};

    /**
     * Whether each input is first divided by its length along the axis (its Euclidean norm, but at least 1e-7): the
     * output is then the cosine of the angle between the two.
     */
    boolean normalize() default false;
}
