package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an annotation of yours as a layer that is composed of others: its one nested interface, {@code Body}, is wired
 * like a network.
 *
 * <pre>{@code
 * @Block
 * public @interface ConvNorm {
 *   int filters() default Block.REQUIRED;
 *   int strides() default 1;
 *
 *   interface Body {
 *     @Input                                     Tensor in();
 *     @Conv2D(kernelSize = 3) @Let("strides")    Tensor conv();
 *     @BatchNormalization                        Tensor out();
 *   }
 * }
 * }</pre>
 *
 * <p>{@code @ConvNorm(filters = 64) Tensor stem();} is then a layer. A required member of a layer that the body leaves
 * out, here {@code filters}, is the block's member of that name; every other is handed on by {@link Let}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Block {
    /** The default of a member that has none: whoever uses the block must give it. */
    int REQUIRED = Unset.INT;
}
