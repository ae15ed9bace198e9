package io.allium.runtime.dl4j.lowering;

import io.allium.Padding;
import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.runtime.dl4j.layer.Trim;
import java.util.List;
import java.util.Optional;
import org.deeplearning4j.nn.conf.ConvolutionMode;

/**
 * Windows that slide over a picture.
 *
 * @param size rows and columns, or one number for both
 * @param strides likewise
 * @param dilation likewise
 * @param padding what happens at the border
 */
record Sliding(List<Integer> size, List<Integer> strides, List<Integer> dilation, Padding padding) {
    int[] sizes() {
        return both(size);
    }

    int[] steps() {
        return both(strides);
    }

    int[] dilations() {
        return both(dilation);
    }

    ConvolutionMode mode() {
        return padding == Padding.SAME ? ConvolutionMode.Same : ConvolutionMode.Truncate;
    }

    /**
     * What must be cut off before DL4J may slide: where steps are longer than windows, {@code SAME} need not pad, and
     * Keras leaves what is over at the end. DL4J pads by a negative number, which shifts the first window and fails in
     * the backward pass.
     */
    Optional<Trim> trim(InferredLayer layer) {
        Shape in = layer.inputs().get(0);
        int rows = seen(0, in, layer.output());
        int columns = seen(1, in, layer.output());
        boolean all = rows == in.axis(0) && columns == in.axis(1);
        return padding != Padding.SAME || all
                ? Optional.empty()
                : Optional.of(new Trim(in.axis(0), in.axis(1), rows, columns));
    }

    /** How many rows, or columns, any window sees. */
    private int seen(int axis, Shape in, Shape out) {
        int window = (sizes()[axis] - 1) * dilations()[axis] + 1;
        return Math.min(in.axis(axis), (out.axis(axis) - 1) * steps()[axis] + window);
    }

    private static int[] both(List<Integer> axes) {
        return new int[] {axes.get(0), axes.get(axes.size() - 1)};
    }
}
