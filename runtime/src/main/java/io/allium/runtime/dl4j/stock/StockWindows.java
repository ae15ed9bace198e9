package io.allium.runtime.dl4j.stock;

import io.allium.Padding;
import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.runtime.dl4j.lowering.Graph;
import io.allium.runtime.dl4j.lowering.Sliding;
import java.util.Optional;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.Layer;

/** How DL4J's own layers are made to slide their windows as Keras does. */
record StockWindows(Sliding windows) {
    ConvolutionMode mode() {
        return windows.padding() == Padding.SAME ? ConvolutionMode.Same : ConvolutionMode.Truncate;
    }

    /** Adds a layer of DL4J's, behind a {@link Trim} where it needs one. */
    void add(InferredLayer layer, Graph graph, Layer dl4j) {
        trim(layer).ifPresentOrElse(trim -> graph.layer(layer, dl4j, trim), () -> graph.layer(layer, dl4j));
    }

    /**
     * What must be cut off before DL4J may slide: where steps are longer than windows, {@code SAME} need not pad, and
     * Keras leaves what is over at the end. DL4J pads by a negative number, which shifts the first window and fails in
     * the backward pass.
     */
    private Optional<Trim> trim(InferredLayer layer) {
        Shape in = layer.inputs().get(0);
        int rows = seen(0, in, layer.output());
        int columns = seen(1, in, layer.output());
        boolean all = rows == in.axis(0) && columns == in.axis(1);
        return windows.padding() != Padding.SAME || all
                ? Optional.empty()
                : Optional.of(new Trim(in.axis(0), in.axis(1), rows, columns));
    }

    /** How many rows, or columns, any window sees. */
    private int seen(int axis, Shape in, Shape out) {
        int window = (windows.sizes()[axis] - 1) * windows.dilations()[axis] + 1;
        return Math.min(in.axis(axis), (out.axis(axis) - 1) * windows.steps()[axis] + window);
    }
}
