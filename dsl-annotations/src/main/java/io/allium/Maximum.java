package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The largest of its inputs, value by value: {@code @Maximum Tensor most(Tensor a, Tensor b)}. Inputs that are not of
 * one shape are stretched: their axes are compared from the last, and where one has the extent 1, or no axis at all,
 * its values are repeated. Where several are the largest, the gradient goes to the first of them. No parameters. Keras:
 * {@code Maximum}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Maximum {}
