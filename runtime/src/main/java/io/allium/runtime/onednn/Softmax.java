package io.allium.runtime.onednn;

import static org.bytedeco.dnnl.global.dnnl.dnnl_forward_training;
import static org.bytedeco.dnnl.global.dnnl.dnnl_softmax_backward_desc_init;
import static org.bytedeco.dnnl.global.dnnl.dnnl_softmax_forward_desc_init;

import org.bytedeco.dnnl.dnnl_softmax_desc_t;

/** The softmax over the channels, or over each row. */
public final class Softmax {
    private static final int CHANNELS = 1;

    private Softmax() {}

    /** The softmax, in place or not. */
    public static PrimitiveDescription forward(Arena arena, String name, Layout data) {
        dnnl_softmax_desc_t operation = new dnnl_softmax_desc_t();
        OneDnn.check(
                dnnl_softmax_forward_desc_init(operation, dnnl_forward_training, data.description(), CHANNELS), name);
        return PrimitiveDescription.of(arena, name, operation, null, null);
    }

    /** The gradient of what it reads, from what it wrote. */
    public static PrimitiveDescription backward(Arena arena, String name, Layout data) {
        dnnl_softmax_desc_t operation = new dnnl_softmax_desc_t();
        OneDnn.check(
                dnnl_softmax_backward_desc_init(operation, data.description(), data.description(), CHANNELS), name);
        return PrimitiveDescription.of(arena, name, operation, null, forward(arena, name, data));
    }
}
