package io.allium.runtime.dl4j.stock;

import io.allium.Padding;
import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.model.layer.SlidingSpec;
import io.allium.model.layer.Window;
import io.allium.model.layer.Windows;
import io.allium.runtime.dl4j.lowering.Graph;
import java.util.Optional;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.Layer;

/**
 * How DL4J's own layers are made to slide their windows as Keras does.
 *
 * @param windows as declared
 */
record StockWindows(Windows windows) {
    /** The windows of a layer that is a {@link SlidingSpec}. */
    static StockWindows of(InferredLayer layer) {
        return new StockWindows(((SlidingSpec) layer.layer()).windows());
    }

    /** Rows and columns. */
    int[] sizes() {
        return new int[] {windows.rows().kernel(), windows.columns().kernel()};
    }

    /** How far they move, down and to the right. */
    int[] strides() {
        return new int[] {windows.rows().stride(), windows.columns().stride()};
    }

    /** The distances between rows, and between columns. */
    int[] dilations() {
        return new int[] {windows.rows().dilation(), windows.columns().dilation()};
    }

    ConvolutionMode mode() {
        return isSame() ? ConvolutionMode.Same : ConvolutionMode.Truncate;
    }

    private boolean isSame() {
        return windows.rows().padding() == Padding.SAME;
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
        long rows = seen(windows.rows(), in.axis(0));
        long columns = seen(windows.columns(), in.axis(1));
        boolean all = rows == in.axis(0) && columns == in.axis(1);
        return !isSame() || all ? Optional.empty() : Optional.of(new Trim(in.axis(0), in.axis(1), rows, columns));
    }

    /** How many values of an axis any window sees. */
    private static long seen(Window window, int input) {
        return Math.min(input, (window.places(input) - 1L) * window.stride() + window.span());
    }
}
