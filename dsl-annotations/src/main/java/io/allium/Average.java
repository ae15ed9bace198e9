package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The mean of its inputs, value by value: {@code @Average Tensor mean(Tensor a, Tensor b, Tensor c)}. Inputs that are
 * not of one shape are stretched: their axes are compared from the last, and where one has the extent 1, or no axis at
 * all, its values are repeated. No parameters. Keras: {@code Average}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Average {}
