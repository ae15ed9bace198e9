package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts its inputs side by side along one axis; the other axes must agree: {@code @Concatenate Tensor both(Tensor a,
 * Tensor b)}. No parameters. Keras: {@code Concatenate}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Concatenate {
    /** The axis: 1 is the first of a shape (0 is the batch and cannot be named), -1 the last. */
    int axis() default -1;
}
