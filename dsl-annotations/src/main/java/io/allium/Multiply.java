package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Multiplies its inputs, value by value: {@code @Multiply Tensor weighed(Tensor map, Tensor gate)}. Inputs that are not
 * of one shape are stretched: their axes are compared from the last, and where one has the extent 1, or no axis at all,
 * its values are repeated. So a map of {@code [h, w, c]} can be weighed channel by channel with a {@code [c]}. No
 * parameters. Keras: {@code Multiply}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Multiply {}
