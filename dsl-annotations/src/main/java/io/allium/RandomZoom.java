package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * While training, zooms into each picture or out of it, around its middle; else it does nothing. Every picture has its
 * own; what is drawn follows from the seed of the training. Shape: {@code [h, w, c]}, unchanged; no parameters. Keras:
 * {@code RandomZoom}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RandomZoom {
    /** Shorthand for {@link #heightFactor}. */
    double[] value() default {};

    /**
     * How much more of the height is seen: 0.2 zooms out by 20 percent, -0.2 zooms in. One number f for -f to f, or
     * {@code {least, most}}. Required; each must be more than -1 and at most 1.
     */
    double[] heightFactor() default {};

    /** Likewise for the width. Empty: as much as for the height. Each must be more than -1 and at most 1. */
    double[] widthFactor() default {};

    /** What lies beyond the border. */
    FillMode fillMode() default FillMode.REFLECT;

    /** How values between pixels are found. */
    Interpolation interpolation() default Interpolation.BILINEAR;

    /** The value beyond the border, with {@link FillMode#FILL}. Any finite number. */
    double fillValue() default 0;
}
