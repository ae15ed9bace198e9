package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An input: one example is a picture of values 0 to 255, channels last, which are multiplied by {@link #scale}. Shape:
 * {@code [height, width, channels]}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Image {
    /** Rows. Required; must be at least 1. */
    int height() default Unset.INT;

    /** Columns. Required; must be at least 1. */
    int width() default Unset.INT;

    /** Values a pixel: 1 for grey, 3 for colour. Required; must be at least 1. */
    int channels() default Unset.INT;

    /**
     * What every value is multiplied with before the first layer; part of the model. Must not be 0 (in Java, {@code 1 /
     * 255} is 0: write {@code 1.0 / 255}).
     */
    double scale() default 1.0 / 255;
}
