package io.allium.runtime.dl4j.lowering;

import io.allium.Padding;
import io.allium.model.InferredLayer;
import io.allium.model.layer.AveragePooling2DSpec;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.MaxPooling2DSpec;
import io.allium.runtime.dl4j.layer.Window;
import io.allium.runtime.dl4j.layer.Windows;
import java.util.List;

/**
 * What a declaration says of windows that slide over a picture.
 *
 * @param size rows and columns, or one number for both
 * @param strides likewise
 * @param dilation likewise
 * @param padding what happens at the border
 */
public record Sliding(List<Integer> size, List<Integer> strides, List<Integer> dilation, Padding padding) {
    /** The windows of a convolution or of a pooling. */
    public static Sliding of(LayerSpec layer) {
        if (layer instanceof Conv2DSpec spec) {
            return new Sliding(spec.kernelSize(), spec.strides(), spec.dilationRate(), spec.padding());
        }
        if (layer instanceof MaxPooling2DSpec spec) {
            return pooling(spec.poolSize(), spec.strides(), spec.padding());
        }
        if (layer instanceof AveragePooling2DSpec spec) {
            return pooling(spec.poolSize(), spec.strides(), spec.padding());
        }
        throw new IllegalArgumentException(layer.kind() + " has no windows.");
    }

    private static Sliding pooling(List<Integer> size, List<Integer> strides, Padding padding) {
        return new Sliding(size, strides.isEmpty() ? size : strides, List.of(1), padding);
    }

    /** Where the windows lie on a layer's input. */
    Windows windows(InferredLayer layer) {
        return new Windows(window(0, layer), window(1, layer));
    }

    private Window window(int axis, InferredLayer layer) {
        return Window.on(
                layer.inputs().get(0).axis(axis),
                layer.output().axis(axis),
                sizes()[axis],
                steps()[axis],
                dilations()[axis],
                padding == Padding.SAME);
    }

    /** Rows and columns. */
    public int[] sizes() {
        return both(size);
    }

    /** How far they move, down and to the right. */
    public int[] steps() {
        return both(strides);
    }

    /** The distances between rows, and between columns. */
    public int[] dilations() {
        return both(dilation);
    }

    private static int[] both(List<Integer> axes) {
        return new int[] {axes.get(0), axes.get(axes.size() - 1)};
    }
}
