package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds its inputs, value by value: {@code @Add Tensor sum(Tensor a, Tensor b)}. Inputs that are not of one shape are
 * stretched: their axes are compared from the last, and where one has the extent 1, or no axis at all, its values are
 * repeated. No parameters. Keras: {@code Add}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Add {}
