package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A bound that the network must keep, as declared and as built. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Budget {
    /** How many parameters the network may have at most. Must be at least 0; left out, there is no bound. */
    long parameters() default -1;
}
