package io.allium.runtime.onednn;

import static org.bytedeco.dnnl.global.dnnl.dnnl_convolution_auto;
import static org.bytedeco.dnnl.global.dnnl.dnnl_dilated_convolution_backward_data_desc_init;
import static org.bytedeco.dnnl.global.dnnl.dnnl_dilated_convolution_backward_weights_desc_init;
import static org.bytedeco.dnnl.global.dnnl.dnnl_dilated_convolution_forward_desc_init;
import static org.bytedeco.dnnl.global.dnnl.dnnl_forward_inference;
import static org.bytedeco.dnnl.global.dnnl.dnnl_forward_training;

import io.allium.runtime.engine.PlacedWindow;
import io.allium.runtime.engine.PlacedWindows;
import org.bytedeco.dnnl.dnnl_convolution_desc_t;
import org.bytedeco.dnnl.dnnl_memory_desc_t;
import org.bytedeco.dnnl.dnnl_primitive_attr;
import org.jspecify.annotations.Nullable;

/**
 * The three primitives of a two-dimensional convolution.
 *
 * @param arena what owns them
 * @param name of the layer
 * @param source the layout of the pictures, or {@linkplain Layout#any any}
 * @param destination the layout of the maps, or any
 * @param weights out, in, rows, columns; the primitives choose how these lie
 * @param bias as long as there are filters, or null
 * @param windows the kernel's size and how it moves
 */
public record Convolutions(
        Arena arena,
        String name,
        Layout source,
        Layout destination,
        Layout weights,
        @Nullable Layout bias,
        PlacedWindows windows) {
    /** One of oneDNN's functions that describe a convolution; they differ in what else they want to know. */
    private interface Function {
        int describe(
                dnnl_convolution_desc_t operation,
                dnnl_memory_desc_t source,
                dnnl_memory_desc_t weights,
                @Nullable dnnl_memory_desc_t bias,
                dnnl_memory_desc_t destination,
                long[] strides,
                long[] gaps,
                long[] before,
                long[] after);
    }

    /**
     * The forward pass.
     *
     * @param training whether there will be a backward pass
     * @param activation what is applied to the maps, or null
     */
    public PrimitiveDescription forward(boolean training, @Nullable Eltwise activation) {
        int kind = training ? dnnl_forward_training : dnnl_forward_inference;
        String what = name + " forward, a convolution of " + source;
        return description(
                what,
                activation == null ? null : activation.afterwards(arena, what),
                null,
                (it, in, kernel, shift, out, strides, gaps, before, after) ->
                        dnnl_dilated_convolution_forward_desc_init(
                                it, kind, dnnl_convolution_auto, in, kernel, shift, out, strides, gaps, before, after));
    }

    /** The gradient of the pictures. */
    public PrimitiveDescription backwardData(PrimitiveDescription forward) {
        return description(
                name + " backward to its input, a convolution of " + source,
                null,
                forward,
                (it, in, kernel, shift, out, strides, gaps, before, after) ->
                        dnnl_dilated_convolution_backward_data_desc_init(
                                it, dnnl_convolution_auto, in, kernel, out, strides, gaps, before, after));
    }

    /** The gradients of kernel and bias. */
    public PrimitiveDescription backwardWeights(PrimitiveDescription forward) {
        return description(
                name + " backward to its kernel, a convolution of " + source,
                null,
                forward,
                (it, in, kernel, shift, out, strides, gaps, before, after) ->
                        dnnl_dilated_convolution_backward_weights_desc_init(
                                it, dnnl_convolution_auto, in, kernel, shift, out, strides, gaps, before, after));
    }

    private PrimitiveDescription description(
            String what,
            @Nullable dnnl_primitive_attr attributes,
            @Nullable PrimitiveDescription forward,
            Function function) {
        dnnl_convolution_desc_t operation = new dnnl_convolution_desc_t();
        OneDnn.check(
                function.describe(
                        operation,
                        source.description(),
                        weights.any().description(),
                        bias == null ? null : bias.description(),
                        destination.description(),
                        windows.each(PlacedWindow::stride),
                        // The values between two that the window looks at: oneDNN counts from 0.
                        windows.each(window -> window.dilation() - 1),
                        windows.each(PlacedWindow::before),
                        windows.each(PlacedWindow::after)),
                what);
        return PrimitiveDescription.first(this::isSafe, arena, what, operation, attributes, forward);
    }

    /**
     * oneDNN 2.5's code for windows of one by one that skip places writes past the end of its memory where the channels
     * are no multiple of 16; the code for larger windows does not.
     */
    private boolean isSafe(PrimitiveDescription candidate) {
        boolean skips = windows.pixels() == 1 && windows.hasStrides();
        return !skips || !candidate.implementation().contains("1x1");
    }
}
