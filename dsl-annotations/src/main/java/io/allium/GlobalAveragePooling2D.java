package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the mean of each channel of a picture. Shape: {@code [h, w, c]} to {@code [c]}; no parameters. Keras:
 * {@code GlobalAveragePooling2D}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface GlobalAveragePooling2D {
    /** Whether the output stays a picture, of one pixel: {@code [1, 1, c]} instead of {@code [c]}. */
    boolean keepDims() default false;
}
