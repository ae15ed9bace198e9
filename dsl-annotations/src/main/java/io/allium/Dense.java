package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every output is a weighted sum of all inputs: {@code activation(x · kernel + bias)}. On an input of more than one
 * axis it works on the last one, as Keras does. Shape: {@code [..., n]} to {@code [..., units]}; parameters: {@code n *
 * units + units}. Keras: {@code Dense}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Dense {
    /** Shorthand for {@link #units}. */
    int value() default Unset.INT;

    /** How many outputs. Required, except on the output layer of a network with {@link Labels}; must be at least 1. */
    int units() default Unset.INT;

    /** What is applied to the output. */
    ActivationFunction activation() default ActivationFunction.LINEAR;

    /** Whether a learned number is added to each output. */
    boolean useBias() default true;
}
