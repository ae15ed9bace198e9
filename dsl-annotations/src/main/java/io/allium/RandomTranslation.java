package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * While training, moves each picture by a random part of its size; else it does nothing. Every picture has its own;
 * what is drawn follows from the seed of the training. Shape: {@code [h, w, c]}, unchanged; no parameters. Keras:
 * {@code RandomTranslation}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RandomTranslation {
    /**
     * How far down, as a part of the height. One number f for -f to f, or {@code {least, most}}. Required; each must be
     * at least -1 and at most 1.
     */
    double[] heightFactor() default {};

    /**
     * How far to the right, as a part of the width. One number f for -f to f, or {@code {least, most}}. Required; each
     * must be at least -1 and at most 1.
     */
    double[] widthFactor() default {};

    /** What lies beyond the border. */
    FillMode fillMode() default FillMode.REFLECT;

    /** How values between pixels are found. */
    Interpolation interpolation() default Interpolation.BILINEAR;

    /** The value beyond the border, with {@link FillMode#FILL}. Any finite number. */
    double fillValue() default 0;
}
