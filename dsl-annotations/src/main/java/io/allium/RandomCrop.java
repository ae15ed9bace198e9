package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * While training, cuts a part of a size out of each picture, at a place that is drawn for the whole batch, as in Keras;
 * if the picture is as high or as wide as the part, in the middle. Else it takes as much of the middle as has the form
 * of the part, and shrinks it. Shape: {@code [h, w, c]} to {@code [height, width, c]}; no parameters. Keras:
 * {@code RandomCrop}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RandomCrop {
    /** Rows of the part. Required; must be at least 1. */
    int height() default Unset.INT;

    /** Columns of the part. Required; must be at least 1. */
    int width() default Unset.INT;
}
