package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Subtracts its second input from its first, value by value: {@code @Subtract Tensor difference(Tensor a, Tensor b)}.
 * It takes exactly two. Inputs that are not of one shape are stretched: their axes are compared from the last, and
 * where one has the extent 1, or no axis at all, its values are repeated. No parameters. Keras: {@code Subtract}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Subtract {}
