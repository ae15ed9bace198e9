package io.allium.runtime.onednn;

import static org.bytedeco.dnnl.global.dnnl.dnnl_forward_training;
import static org.bytedeco.dnnl.global.dnnl.dnnl_logsoftmax_backward_desc_init;
import static org.bytedeco.dnnl.global.dnnl.dnnl_logsoftmax_forward_desc_init;
import static org.bytedeco.dnnl.global.dnnl.dnnl_softmax_backward_desc_init;
import static org.bytedeco.dnnl.global.dnnl.dnnl_softmax_forward_desc_init;

import org.bytedeco.dnnl.dnnl_memory_desc_t;
import org.bytedeco.dnnl.dnnl_softmax_desc_t;

/**
 * The softmax over the channels, or over each row; or its logarithm.
 *
 * @param logarithm whether it is the logarithm
 */
public record Softmax(boolean logarithm) {
    private static final int CHANNELS = 1;

    /** The function, in place or not. */
    public PrimitiveDescription forward(Arena arena, String name, Layout data) {
        dnnl_softmax_desc_t operation = new dnnl_softmax_desc_t();
        dnnl_memory_desc_t values = data.description();
        OneDnn.check(
                logarithm
                        ? dnnl_logsoftmax_forward_desc_init(operation, dnnl_forward_training, values, CHANNELS)
                        : dnnl_softmax_forward_desc_init(operation, dnnl_forward_training, values, CHANNELS),
                name);
        return PrimitiveDescription.of(arena, name, operation, null, null);
    }

    /** The gradient of what it reads, from what it wrote. */
    public PrimitiveDescription backward(Arena arena, String name, Layout data) {
        dnnl_softmax_desc_t operation = new dnnl_softmax_desc_t();
        dnnl_memory_desc_t values = data.description();
        OneDnn.check(
                logarithm
                        ? dnnl_logsoftmax_backward_desc_init(operation, values, values, CHANNELS)
                        : dnnl_softmax_backward_desc_init(operation, values, values, CHANNELS),
                name);
        return PrimitiveDescription.of(arena, name, operation, null, forward(arena, name, data));
    }
}
