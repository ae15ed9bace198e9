package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives each value of the last axis mean 0 and variance 1, by the mean and variance of the training data, which are
 * measured before the first step and saved with the model. Shape: unchanged; parameters: {@code 2 n + 1}, none
 * trainable. Keras: {@code Normalization}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Normalization {}
