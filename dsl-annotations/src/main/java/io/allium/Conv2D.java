package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Slides learned windows over a picture. Shape: {@code [h, w, c]} to {@code [h', w', filters]}; parameters: {@code rows
 * * columns * c * filters + filters}. Keras: {@code Conv2D}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Conv2D {
    /** How many windows, each giving one output channel. Required; must be at least 1. */
    int filters() default Unset.INT;

    /**
     * The size of the window. One number for both axes, or {@code {rows, columns}}. Required; each must be at least 1.
     */
    int[] kernelSize() default {};

    /** How far the window moves. One number for both axes, or {@code {rows, columns}}. Each must be at least 1. */
    int[] strides() default 1;

    /** What happens at the border. */
    Padding padding() default Padding.VALID;

    /**
     * The distance between the values a window looks at. One number for both axes, or {@code {rows, columns}}. Each
     * must be at least 1, and 1 if a stride is more than 1.
     */
    int[] dilationRate() default 1;

    /** What is applied to the output. */
    ActivationFunction activation() default ActivationFunction.LINEAR;

    /** Whether a learned number is added to each output. */
    boolean useBias() default true;
}
