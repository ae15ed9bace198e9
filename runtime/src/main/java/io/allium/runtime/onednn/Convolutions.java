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
    /**
     * The forward pass.
     *
     * @param training whether there will be a backward pass
     * @param activation what is applied to the maps, or null
     */
    public PrimitiveDescription forward(boolean training, @Nullable Eltwise activation) {
        String what = name + " forward, a convolution of " + source;
        dnnl_convolution_desc_t operation = new dnnl_convolution_desc_t();
        OneDnn.check(
                dnnl_dilated_convolution_forward_desc_init(
                        operation,
                        training ? dnnl_forward_training : dnnl_forward_inference,
                        dnnl_convolution_auto,
                        source.description(),
                        weights.any().description(),
                        biasDescription(),
                        destination.description(),
                        windows.each(PlacedWindow::stride),
                        gaps(),
                        windows.each(PlacedWindow::before),
                        windows.each(PlacedWindow::after)),
                what);
        dnnl_primitive_attr attributes = activation == null ? null : activation.afterwards(arena, what);
        return description(what, operation, attributes, null);
    }

    /** The gradient of the pictures. */
    public PrimitiveDescription backwardData(PrimitiveDescription forward) {
        String what = name + " backward to its input, a convolution of " + source;
        dnnl_convolution_desc_t operation = new dnnl_convolution_desc_t();
        OneDnn.check(
                dnnl_dilated_convolution_backward_data_desc_init(
                        operation,
                        dnnl_convolution_auto,
                        source.description(),
                        weights.any().description(),
                        destination.description(),
                        windows.each(PlacedWindow::stride),
                        gaps(),
                        windows.each(PlacedWindow::before),
                        windows.each(PlacedWindow::after)),
                what);
        return description(what, operation, null, forward);
    }

    /** The gradients of kernel and bias. */
    public PrimitiveDescription backwardWeights(PrimitiveDescription forward) {
        String what = name + " backward to its kernel, a convolution of " + source;
        dnnl_convolution_desc_t operation = new dnnl_convolution_desc_t();
        OneDnn.check(
                dnnl_dilated_convolution_backward_weights_desc_init(
                        operation,
                        dnnl_convolution_auto,
                        source.description(),
                        weights.any().description(),
                        biasDescription(),
                        destination.description(),
                        windows.each(PlacedWindow::stride),
                        gaps(),
                        windows.each(PlacedWindow::before),
                        windows.each(PlacedWindow::after)),
                what);
        return description(what, operation, null, forward);
    }

    /**
     * oneDNN 2.5's code for windows of one by one that skip places writes past the end of its memory where the channels
     * are no multiple of 16; the code for larger windows does not.
     */
    private PrimitiveDescription description(
            String what,
            dnnl_convolution_desc_t operation,
            @Nullable dnnl_primitive_attr attributes,
            @Nullable PrimitiveDescription forward) {
        return windows.pixels() == 1 && windows.hasStrides()
                ? PrimitiveDescription.without("1x1", arena, what, operation, attributes, forward)
                : PrimitiveDescription.of(arena, what, operation, attributes, forward);
    }

    /** The values between two that the window looks at: oneDNN counts from 0. */
    private long[] gaps() {
        return windows.each(window -> window.dilation() - 1);
    }

    private @Nullable dnnl_memory_desc_t biasDescription() {
        return bias == null ? null : bias.description();
    }
}
