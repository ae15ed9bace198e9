package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A claim about one layer that the compiler checks. At least one of the members is given. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Expect {
    /** The output shape, without the batch, channels last; shorthand for {@link #shape}. */
    int[] value() default {};

    /** The output shape, without the batch, channels last. */
    int[] shape() default {};

    /** How many parameters the layer has. Must be at least 0. */
    long parameters() default -1;
}
