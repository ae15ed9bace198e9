package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the processor knows about a network, left on the generated model for other modules: parameter names in class
 * files are never trusted, this is. Users do not write it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CompiledNetwork {
    /** The number of the text format of {@link #value}. */
    int format();

    /** The network: its layers, wiring and labels, as text; the constants of an enum in alphabetical order. */
    String value();
}
