package io.allium.runtime.onednn;

import static org.bytedeco.dnnl.global.dnnl.dnnl_forward_inference;
import static org.bytedeco.dnnl.global.dnnl.dnnl_forward_training;
import static org.bytedeco.dnnl.global.dnnl.dnnl_inner_product_backward_data_desc_init;
import static org.bytedeco.dnnl.global.dnnl.dnnl_inner_product_backward_weights_desc_init;
import static org.bytedeco.dnnl.global.dnnl.dnnl_inner_product_forward_desc_init;

import org.bytedeco.dnnl.dnnl_inner_product_desc_t;
import org.bytedeco.dnnl.dnnl_memory_desc_t;
import org.bytedeco.dnnl.dnnl_primitive_attr;
import org.jspecify.annotations.Nullable;

/**
 * The three primitives of a dense layer.
 *
 * @param arena what owns them
 * @param name of the layer
 * @param source rows of inputs
 * @param destination rows of outputs
 * @param weights a row of inputs for each output
 * @param bias as long as there are outputs, or null
 */
public record InnerProducts(
        Arena arena,
        String name,
        Layout source,
        Layout destination,
        Layout weights,
        @Nullable Layout bias) {
    /**
     * The forward pass. Without a backward pass the primitive chooses how the weights lie: they are packed once, and
     * then read again and again.
     *
     * @param training whether there will be a backward pass
     * @param activation what is applied to the outputs, or null
     */
    public PrimitiveDescription forward(boolean training, @Nullable Eltwise activation) {
        String what = name + " forward, a product of " + source + " and " + weights;
        dnnl_inner_product_desc_t operation = new dnnl_inner_product_desc_t();
        OneDnn.check(
                dnnl_inner_product_forward_desc_init(
                        operation,
                        training ? dnnl_forward_training : dnnl_forward_inference,
                        source.description(),
                        (training ? weights : weights.any()).description(),
                        biasDescription(),
                        destination.description()),
                what);
        dnnl_primitive_attr attributes = activation == null ? null : activation.afterwards(arena, what);
        return PrimitiveDescription.of(arena, what, operation, attributes, null);
    }

    /** The gradient of the inputs. */
    public PrimitiveDescription backwardData(PrimitiveDescription forward) {
        String what = name + " backward to its input, a product of " + destination + " and " + weights;
        dnnl_inner_product_desc_t operation = new dnnl_inner_product_desc_t();
        OneDnn.check(
                dnnl_inner_product_backward_data_desc_init(
                        operation, source.description(), weights.description(), destination.description()),
                what);
        return PrimitiveDescription.of(arena, what, operation, null, forward);
    }

    /** The gradients of kernel and bias. */
    public PrimitiveDescription backwardWeights(PrimitiveDescription forward) {
        String what = name + " backward to its kernel, a product of " + source + " and " + destination;
        dnnl_inner_product_desc_t operation = new dnnl_inner_product_desc_t();
        OneDnn.check(
                dnnl_inner_product_backward_weights_desc_init(
                        operation,
                        source.description(),
                        weights.description(),
                        biasDescription(),
                        destination.description()),
                what);
        return PrimitiveDescription.of(arena, what, operation, null, forward);
    }

    private @Nullable dnnl_memory_desc_t biasDescription() {
        return bias == null ? null : bias.description();
    }
}
