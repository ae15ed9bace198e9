package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the classes that the network tells apart, here and at run time: one constant of an enum each. The output layer
 * then has one unit a label, or, for an enum of two, one sigmoid unit which is the probability of the second.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Labels {
    /** The enum; it must have at least two constants. */
    Class<? extends Enum<?>> value();
}
