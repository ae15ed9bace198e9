package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Applies a layer, or what a line composes, once more: with the same weights, which count once.
 *
 * <pre>{@code
 * @Encode(64)                Code   leftCode(Tensor left);
 * @Shared(Code.class)        Tensor rightCode(Tensor right);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Shared {
    /** The type that only the layer returns whose weights are used. */
    Class<? extends Tensor> value();
}
