package io.allium.runtime.onednn;

import static org.bytedeco.dnnl.global.dnnl.dnnl_eltwise_backward_desc_init;
import static org.bytedeco.dnnl.global.dnnl.dnnl_eltwise_forward_desc_init;
import static org.bytedeco.dnnl.global.dnnl.dnnl_forward_training;
import static org.bytedeco.dnnl.global.dnnl.dnnl_post_ops_append_eltwise;
import static org.bytedeco.dnnl.global.dnnl.dnnl_post_ops_create;
import static org.bytedeco.dnnl.global.dnnl.dnnl_post_ops_destroy;
import static org.bytedeco.dnnl.global.dnnl.dnnl_primitive_attr_create;
import static org.bytedeco.dnnl.global.dnnl.dnnl_primitive_attr_destroy;
import static org.bytedeco.dnnl.global.dnnl.dnnl_primitive_attr_set_post_ops;

import org.bytedeco.dnnl.dnnl_eltwise_desc_t;
import org.bytedeco.dnnl.dnnl_post_ops;
import org.bytedeco.dnnl.dnnl_primitive_attr;
import org.bytedeco.dnnl.global.dnnl;

/**
 * A function of each value by itself.
 *
 * @param algorithm oneDNN's number for it
 * @param backward its number in the backward pass
 * @param fromOutput whether the derivative is computed from the function's output, so that its input need not be kept
 * @param alpha its first constant
 * @param beta its second constant
 */
public record Eltwise(int algorithm, int backward, boolean fromOutput, float alpha, float beta) {
    /** {@code x} if positive, else {@code slope * x}. */
    public static Eltwise relu(float slope) {
        return fromOutput(dnnl.dnnl_eltwise_relu, dnnl.dnnl_eltwise_relu_use_dst_for_bwd, slope, 0);
    }

    /** {@code x}, but at least one bound and at most the other. */
    public static Eltwise clip(float least, float most) {
        return fromOutput(dnnl.dnnl_eltwise_clip_v2, dnnl.dnnl_eltwise_clip_v2_use_dst_for_bwd, least, most);
    }

    /** {@code x} if positive, else {@code alpha * (exp(x) - 1)}; alpha is at least 0. */
    public static Eltwise elu(float alpha) {
        return fromOutput(dnnl.dnnl_eltwise_elu, dnnl.dnnl_eltwise_elu_use_dst_for_bwd, alpha, 0);
    }

    /** {@code 1 / (1 + exp(-x))}. */
    public static Eltwise logistic() {
        return fromOutput(dnnl.dnnl_eltwise_logistic, dnnl.dnnl_eltwise_logistic_use_dst_for_bwd, 0, 0);
    }

    /** The hyperbolic tangent. */
    public static Eltwise tanh() {
        return fromOutput(dnnl.dnnl_eltwise_tanh, dnnl.dnnl_eltwise_tanh_use_dst_for_bwd, 0, 0);
    }

    /** {@code exp(x)}. */
    public static Eltwise exp() {
        return fromOutput(dnnl.dnnl_eltwise_exp, dnnl.dnnl_eltwise_exp_use_dst_for_bwd, 0, 0);
    }

    /** {@code x * Φ(x)}, with the error function. */
    public static Eltwise gelu() {
        return fromInput(dnnl.dnnl_eltwise_gelu_erf, 0, 0);
    }

    /** {@code x / (1 + exp(-x))}. */
    public static Eltwise swish() {
        return fromInput(dnnl.dnnl_eltwise_swish, 1, 0);
    }

    /** {@code x * tanh(log(1 + exp(x)))}. */
    public static Eltwise mish() {
        return fromInput(dnnl.dnnl_eltwise_mish, 0, 0);
    }

    /** {@code log(1 + exp(x))}. */
    public static Eltwise softRelu() {
        return fromInput(dnnl.dnnl_eltwise_soft_relu, 0, 0);
    }

    /** {@code scale * x + offset}. */
    public static Eltwise linear(float scale, float offset) {
        return fromInput(dnnl.dnnl_eltwise_linear, scale, offset);
    }

    private static Eltwise fromOutput(int algorithm, int backward, float alpha, float beta) {
        return new Eltwise(algorithm, backward, true, alpha, beta);
    }

    private static Eltwise fromInput(int algorithm, float alpha, float beta) {
        return new Eltwise(algorithm, algorithm, false, alpha, beta);
    }

    /** The function by itself, in place or not. */
    public PrimitiveDescription forward(Arena arena, String name, Layout data) {
        return forward(arena, name, data, algorithm);
    }

    private PrimitiveDescription forward(Arena arena, String name, Layout data, int which) {
        dnnl_eltwise_desc_t operation = new dnnl_eltwise_desc_t();
        OneDnn.check(
                dnnl_eltwise_forward_desc_init(
                        operation, dnnl_forward_training, which, data.description(), alpha, beta),
                name);
        return PrimitiveDescription.of(arena, name, operation, null, null);
    }

    /** The gradient of what it reads, in place or not, from what it wrote or read: see {@link #fromOutput}. */
    public PrimitiveDescription backward(Arena arena, String name, Layout data) {
        dnnl_eltwise_desc_t operation = new dnnl_eltwise_desc_t();
        OneDnn.check(
                dnnl_eltwise_backward_desc_init(
                        operation, backward, data.description(), data.description(), alpha, beta),
                name);
        return PrimitiveDescription.of(arena, name, operation, null, forward(arena, name, data, backward));
    }

    /** What tells a primitive to apply the function to all that it writes. */
    dnnl_primitive_attr afterwards(Arena arena, String name) {
        dnnl_post_ops operations = new dnnl_post_ops();
        OneDnn.check(dnnl_post_ops_create(operations), name);
        arena.onClose(() -> dnnl_post_ops_destroy(operations));
        OneDnn.check(dnnl_post_ops_append_eltwise(operations, 1, algorithm, alpha, beta), name);
        dnnl_primitive_attr attributes = new dnnl_primitive_attr();
        OneDnn.check(dnnl_primitive_attr_create(attributes), name);
        arena.onClose(() -> dnnl_primitive_attr_destroy(attributes));
        OneDnn.check(dnnl_primitive_attr_set_post_ops(attributes, operations), name);
        return attributes;
    }
}
