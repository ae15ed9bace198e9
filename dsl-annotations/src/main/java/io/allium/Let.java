package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Computes members of the layers on its line. Comma-separated: {@code "strides, filters = 4 * filters"}, where
 * {@code strides} is short for {@code strides = strides}. An expression is made of whole numbers, the members of the
 * {@link Block}, {@code in.channels} (the last axis of the layer {@code in}), {@code + - * / ( )}; a division must come
 * out even. Behind {@link Repeat} a list gives each copy its own value: {@code "dilationRate = {1, 2, 4, 8}"}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Let {
    /** What is computed. */
    String value();
}
