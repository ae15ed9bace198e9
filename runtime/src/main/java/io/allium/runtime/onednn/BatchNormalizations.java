package io.allium.runtime.onednn;

import static org.bytedeco.dnnl.global.dnnl.dnnl_backward;
import static org.bytedeco.dnnl.global.dnnl.dnnl_backward_data;
import static org.bytedeco.dnnl.global.dnnl.dnnl_batch_normalization_backward_desc_init;
import static org.bytedeco.dnnl.global.dnnl.dnnl_batch_normalization_forward_desc_init;
import static org.bytedeco.dnnl.global.dnnl.dnnl_forward_inference;
import static org.bytedeco.dnnl.global.dnnl.dnnl_forward_training;
import static org.bytedeco.dnnl.global.dnnl.dnnl_fuse_norm_relu;
import static org.bytedeco.dnnl.global.dnnl.dnnl_use_global_stats;
import static org.bytedeco.dnnl.global.dnnl.dnnl_use_scale;
import static org.bytedeco.dnnl.global.dnnl.dnnl_use_shift;

import org.bytedeco.dnnl.dnnl_batch_normalization_desc_t;

/**
 * The primitives of a batch normalisation over all axes but the channels.
 *
 * @param arena what owns them
 * @param name of the layer
 * @param data the layout of its input and output
 * @param epsilon what is added to the variance
 * @param scale whether there is a factor for each channel
 * @param shift whether there is an offset for each channel
 * @param relu whether negative outputs become 0
 */
public record BatchNormalizations(
        Arena arena, String name, Layout data, float epsilon, boolean scale, boolean shift, boolean relu) {
    /** The forward pass of training: measures mean and variance; with relu it needs a workspace. */
    public PrimitiveDescription training() {
        return forward(dnnl_forward_training, 0);
    }

    /** The forward pass with given means and variances. */
    public PrimitiveDescription inference() {
        return forward(dnnl_forward_inference, dnnl_use_global_stats);
    }

    /** The forward pass of training with given means and variances, which stay; with relu it needs a workspace. */
    public PrimitiveDescription frozen() {
        return forward(dnnl_forward_training, dnnl_use_global_stats);
    }

    private PrimitiveDescription forward(int kind, int more) {
        String what = name + " forward, a batch normalisation of " + data;
        dnnl_batch_normalization_desc_t operation = new dnnl_batch_normalization_desc_t();
        OneDnn.check(
                dnnl_batch_normalization_forward_desc_init(
                        operation, kind, data.description(), epsilon, flags() | more),
                what);
        return PrimitiveDescription.of(arena, what, operation, null, null);
    }

    /** The gradients of the input and, where there are any, of factors and offsets. */
    public PrimitiveDescription backward(PrimitiveDescription forward) {
        return backward(forward, 0);
    }

    /** The gradients after a {@link #frozen} forward pass. */
    public PrimitiveDescription backwardFrozen(PrimitiveDescription forward) {
        return backward(forward, dnnl_use_global_stats);
    }

    private PrimitiveDescription backward(PrimitiveDescription forward, int more) {
        String what = name + " backward, a batch normalisation of " + data;
        dnnl_batch_normalization_desc_t operation = new dnnl_batch_normalization_desc_t();
        OneDnn.check(
                dnnl_batch_normalization_backward_desc_init(
                        operation,
                        scale || shift ? dnnl_backward : dnnl_backward_data,
                        data.description(),
                        data.description(),
                        epsilon,
                        flags() | more),
                what);
        return PrimitiveDescription.of(arena, what, operation, null, forward);
    }

    private int flags() {
        return (scale ? dnnl_use_scale : 0) | (shift ? dnnl_use_shift : 0) | (relu ? dnnl_fuse_norm_relu : 0);
    }
}
