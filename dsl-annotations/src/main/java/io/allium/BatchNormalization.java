package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives each channel (the last axis) mean 0 and variance 1 over the batch, then a learned scale and offset; when the
 * model is used, with moving means kept while training. Shape: unchanged; parameters: 4 a channel, two of them not
 * trainable. Keras: {@code BatchNormalization} (Ioffe and Szegedy, 2015).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface BatchNormalization {
    /** The share of the old moving mean that is kept at each step. Must be at least 0 and at most 1. */
    double momentum() default 0.99;

    /** Added to the variance. Must be more than 0. */
    double epsilon() default 1e-3;

    /** Whether a learned offset is added. */
    boolean center() default true;

    /** Whether a learned scale is multiplied. */
    boolean scale() default true;
}
