package io.allium.processor.testing.probe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Asks the {@link ProbeProcessor} for an error. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD})
public @interface Probe {
    /** A number, which is wrong if it is negative: an error on this member. */
    int value() default 0;

    /** Another number of that kind. */
    int units() default 0;

    /** Which other trouble to make. */
    Trouble trouble() default Trouble.NONE;
}
