package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * While training, flips about every second picture; else it does nothing. Every picture has its own; what is drawn
 * follows from the seed of the training. Shape: {@code [h, w, c]}, unchanged; no parameters. Keras: {@code RandomFlip}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RandomFlip {
    /** The direction; with both, a picture is turned upside down, as in Keras. */
    FlipMode value() default FlipMode.HORIZONTAL_AND_VERTICAL;
}
