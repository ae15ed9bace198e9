package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a neural network: an interface (or an abstract class) whose abstract methods that return {@link Tensor} are
 * its layers, in source order. The annotation processor checks it while it compiles and generates {@code <Name>Model}
 * beside it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Network {
    /**
     * A claim that the compiler checks: how many parameters the network has in all. Must be at least 0; left out,
     * nothing is claimed.
     */
    long parameters() default -1;

    /**
     * A claim that the compiler checks: how many parameters training changes. Must be at least 0; left out, nothing is
     * claimed.
     */
    long trainableParameters() default -1;
}
