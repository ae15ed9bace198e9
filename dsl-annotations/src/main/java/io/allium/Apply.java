package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Uses a network as a layer, with weights of its own. Its training, labels and claims do not come along. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Apply {
    /** A type marked {@link Network}. */
    Class<?> value();

    /** Cuts the network after the layer that returns this type; all of it if left out. */
    Class<? extends Tensor> upTo() default Tensor.class;
}
