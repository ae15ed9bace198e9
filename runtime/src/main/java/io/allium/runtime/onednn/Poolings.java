package io.allium.runtime.onednn;

import static org.bytedeco.dnnl.global.dnnl.dnnl_forward_inference;
import static org.bytedeco.dnnl.global.dnnl.dnnl_forward_training;
import static org.bytedeco.dnnl.global.dnnl.dnnl_pooling_avg_exclude_padding;
import static org.bytedeco.dnnl.global.dnnl.dnnl_pooling_backward_desc_init;
import static org.bytedeco.dnnl.global.dnnl.dnnl_pooling_forward_desc_init;
import static org.bytedeco.dnnl.global.dnnl.dnnl_pooling_max;

import io.allium.runtime.engine.PlacedWindow;
import io.allium.runtime.engine.PlacedWindows;
import org.bytedeco.dnnl.dnnl_pooling_desc_t;

/**
 * The two primitives of a two-dimensional pooling.
 *
 * @param arena what owns them
 * @param name of the layer
 * @param maximum whether the largest value counts, or the mean of those that are not padding
 * @param source the layout of the maps
 * @param destination the layout of the smaller maps, or any
 * @param windows the pool's size and how it moves
 */
public record Poolings(
        Arena arena, String name, boolean maximum, Layout source, Layout destination, PlacedWindows windows) {
    /**
     * The forward pass; in training a maximum needs a workspace.
     *
     * @param training whether there will be a backward pass
     */
    public PrimitiveDescription forward(boolean training) {
        String what = name + " forward, a pooling of " + source;
        dnnl_pooling_desc_t operation = new dnnl_pooling_desc_t();
        OneDnn.check(
                dnnl_pooling_forward_desc_init(
                        operation,
                        training ? dnnl_forward_training : dnnl_forward_inference,
                        algorithm(),
                        source.description(),
                        destination.description(),
                        windows.each(PlacedWindow::stride),
                        windows.each(PlacedWindow::size),
                        windows.each(PlacedWindow::before),
                        windows.each(PlacedWindow::after)),
                what);
        return PrimitiveDescription.of(arena, what, operation, null, null);
    }

    /** The gradient of the maps. */
    public PrimitiveDescription backward(PrimitiveDescription forward) {
        String what = name + " backward, a pooling of " + source;
        dnnl_pooling_desc_t operation = new dnnl_pooling_desc_t();
        OneDnn.check(
                dnnl_pooling_backward_desc_init(
                        operation,
                        algorithm(),
                        source.description(),
                        forward.destination().description(),
                        windows.each(PlacedWindow::stride),
                        windows.each(PlacedWindow::size),
                        windows.each(PlacedWindow::before),
                        windows.each(PlacedWindow::after)),
                what);
        return PrimitiveDescription.of(arena, what, operation, null, forward);
    }

    private int algorithm() {
        return maximum ? dnnl_pooling_max : dnnl_pooling_avg_exclude_padding;
    }
}
